package portico.view.fx.transport;

/** What a user can ask of whatever plays. */
public interface PlayActions {
    void togglePlay();

    void toStart();

    void stepBack();

    void step();

    void seek(double seconds);

    void speed(double factor);

    void loop(boolean on);
}
