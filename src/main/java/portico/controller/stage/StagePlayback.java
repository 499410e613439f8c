package portico.controller.stage;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.DoubleUnaryOperator;
import portico.controller.Observed;
import portico.model.workspace.Subscription;
import portico.view.motion.Playhead;
import portico.view.motion.stage.Act;
import portico.view.motion.stage.Stage;

/** Plays several acts on one clock. Time comes from outside. */
public final class StagePlayback {
    private final List<Act> acts;
    private final double duration;
    private final Observed<Playhead> head = new Observed<>(Playhead.START);

    public StagePlayback(List<Act> acts) {
        this.acts = List.copyOf(acts);
        this.duration = Stage.duration(acts);
    }

    public Playhead head() {
        return head.get();
    }

    public Subscription observe(Consumer<Playhead> observer) {
        return head.observe(observer);
    }

    public void toggle() {
        head.set(head().playing() ? head().pause() : head().play(duration));
    }

    public void pause() {
        head.set(head().pause());
    }

    public void toStart() {
        head.set(head().at(0));
    }

    /** On to where the next packet reaches a station, and stands there. */
    public void step() {
        moveTo(now -> acts.stream()
                .mapToDouble(act -> act.journey().next(now))
                .filter(time -> time > now + 1e-6)
                .min()
                .orElse(duration));
    }

    /** Back to where a packet reached the station before, and stands there. */
    public void stepBack() {
        moveTo(now -> acts.stream().mapToDouble(act -> act.journey().previous(now)).max().orElse(0));
    }

    private void moveTo(DoubleUnaryOperator when) {
        seek(when.applyAsDouble(head().seconds()));
    }

    public void seek(double seconds) {
        head.set(head().at(Math.min(seconds, duration)).pause());
    }

    public void speed(double factor) {
        head.set(head().withSpeed(factor));
    }

    public void loop(boolean on) {
        head.set(head().withLoop(on));
    }

    /** Lets time pass. */
    public void advance(double seconds) {
        head.set(head().advance(seconds, duration));
    }
}
