package portico.view.fx.city;

/** Calls back on the frames that follow; whoever owns the timers implements it. Its timer runs only while a step wants to go on. */
@FunctionalInterface
public interface Animator {

    /** There are no frames: everything is at its end at once, as with reduced motion. */
    Animator NONE = step -> step.at(Double.MAX_VALUE);

    void play(Step step);

    /** Something that goes on for some frames. */
    @FunctionalInterface
    interface Step {

        /**
         * @param seconds since it began
         * @return whether it goes on
         */
        boolean at(double seconds);
    }
}
