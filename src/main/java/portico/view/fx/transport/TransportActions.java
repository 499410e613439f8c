package portico.view.fx.transport;

/** What a user can ask of the transport strip. */
public interface TransportActions {
    void togglePlay();

    void toStart();

    void stepBack();

    void step();

    void seek(double seconds);

    void speed(double factor);

    void loop(boolean on);

    /** Chooses a kept request by its place in the list. */
    void choose(int request);

    /** Asks for two ends. */
    void chooseEnds();
}
