package portico.view.motion;

import java.util.List;

/**
 * Where playback stands.
 *
 * @param seconds since the start, from 0 to the journey's duration
 * @param speed 1 is normal; the offered ones are {@link #SPEEDS}
 */
public record Playhead(double seconds, double speed, boolean playing, boolean loop) {

    /** Offered speeds, slowest first. */
    public static final List<Double> SPEEDS = List.of(0.25, 0.5, 1.0, 2.0, 4.0);

    /** At the start, standing still. */
    public static final Playhead START = new Playhead(0, 1, false, false);

    public Playhead {
        if (!(seconds >= 0) || !(speed > 0)) {
            throw new IllegalArgumentException(
                    "a playhead stands at 0 s or later and moves forward, not " + seconds + " at " + speed);
        }
    }

    /** {@code dt} seconds of wall time later in a journey of {@code duration} seconds: stops at the end, or starts over when it loops. */
    public Playhead advance(double dt, double duration) {
        if (!playing) {
            return this;
        }
        double next = seconds + dt * speed;
        if (next < duration) {
            return at(next);
        }
        return loop && duration > 0 ? at(next % duration) : new Playhead(duration, speed, false, loop);
    }

    /** Moved to a time; before the start means the start. */
    public Playhead at(double newSeconds) {
        return new Playhead(Math.max(0, newSeconds), speed, playing, loop);
    }

    /** Playing, from the start where it stood at the end. */
    public Playhead play(double duration) {
        return new Playhead(seconds >= duration ? 0 : seconds, speed, true, loop);
    }

    public Playhead pause() {
        return new Playhead(seconds, speed, false, loop);
    }

    public Playhead withSpeed(double newSpeed) {
        return new Playhead(seconds, newSpeed, playing, loop);
    }

    public Playhead withLoop(boolean newLoop) {
        return new Playhead(seconds, speed, playing, newLoop);
    }
}
