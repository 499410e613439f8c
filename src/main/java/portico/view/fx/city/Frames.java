package portico.view.fx.city;

/**
 * Calls back on the frames that follow; whoever owns the timers implements it. The timer runs only while an action wants to go on.
 */
@FunctionalInterface
public interface Frames {

    /** There are no frames: every action is at its end at once, as with reduced motion. */
    Frames NONE = action -> action.at(Double.MAX_VALUE);

    void play(Action action);

    /** Something that goes on for some frames. */
    @FunctionalInterface
    interface Action {

        /**
         * @param seconds since the action began
         * @return whether it goes on
         */
        boolean at(double seconds);
    }
}
