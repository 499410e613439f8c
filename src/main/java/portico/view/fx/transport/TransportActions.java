package portico.view.fx.transport;

/** What a user can ask of the transport strip. */
public interface TransportActions extends PlayActions {
    /** Chooses a kept request by its place in the list. */
    void choose(int request);

    /** Asks for two ends. */
    void chooseEnds();
}
