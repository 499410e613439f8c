package portico.controller;

import java.util.Optional;
import java.util.function.Consumer;
import portico.model.workspace.Subscription;
import portico.view.motion.Journey;
import portico.view.motion.Playhead;

/** Plays a journey: play, pause, step, scrub, speed, loop. Time comes from outside. */
public final class Playback {
    /** What is shown, and where it stands. */
    public record State(Optional<Journey> journey, Playhead head) {
        public double duration() {
            return journey.map(Journey::duration).orElse(0.0);
        }

        /** Whether time must pass for it. */
        public boolean isMoving() {
            return journey.isPresent() && head.playing();
        }
    }

    private final Observed<State> state = new Observed<>(new State(Optional.empty(), Playhead.START));

    public State state() {
        return state.get();
    }

    public Subscription observe(Consumer<State> observer) {
        return state.observe(observer);
    }

    /** Shows another journey from its start, at the speed that was chosen. */
    public void show(Journey journey) {
        state.set(new State(Optional.of(journey), head().at(0).pause()));
    }

    /** The same flow in another drawing or after an edit: stays where it is in time. */
    public void replace(Journey journey) {
        state.set(new State(Optional.of(journey), head().at(Math.min(head().seconds(), journey.duration()))));
    }

    public void close() {
        state.set(new State(Optional.empty(), head().at(0).pause()));
    }

    public void toggle() {
        head(head().playing() ? head().pause() : head().play(state().duration()));
    }

    public void play() {
        head(head().play(state().duration()));
    }

    public void pause() {
        head(head().pause());
    }

    public void toStart() {
        head(head().at(0));
    }

    /** On to the next station, and stands there. */
    public void step() {
        state().journey().ifPresent(journey -> head(head().at(journey.next(head().seconds())).pause()));
    }

    /** Back to the station before, and stands there. */
    public void stepBack() {
        state().journey().ifPresent(journey -> head(head().at(journey.previous(head().seconds())).pause()));
    }

    public void seek(double seconds) {
        head(head().at(Math.min(seconds, state().duration())).pause());
    }

    public void speed(double factor) {
        head(head().withSpeed(factor));
    }

    public void loop(boolean on) {
        head(head().withLoop(on));
    }

    /** Lets time pass. */
    public void advance(double seconds) {
        head(head().advance(seconds, state().duration()));
    }

    private Playhead head() {
        return state().head();
    }

    private void head(Playhead head) {
        state.set(new State(state().journey(), head));
    }
}
