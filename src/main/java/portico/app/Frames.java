package portico.app;

import java.util.function.DoubleConsumer;
import javafx.animation.AnimationTimer;

/** Tells how many seconds passed, once a frame, while something moves; otherwise no frame is asked for. */
final class Frames {
    /** A pause of the whole program must not become a leap. */
    private static final double LONGEST = 0.1;

    private final DoubleConsumer onFrame;
    private final AnimationTimer timer = new AnimationTimer() {
        @Override
        public void handle(long now) {
            tick(now);
        }
    };
    private long last;
    private boolean running;

    Frames(DoubleConsumer onFrame) {
        this.onFrame = onFrame;
    }

    void run(boolean run) {
        if (run && !running) {
            last = 0;
            timer.start();
        } else if (!run && running) {
            timer.stop();
        }
        running = run;
    }

    private void tick(long now) {
        double seconds = last == 0 ? 0 : Math.min(LONGEST, (now - last) / 1e9);
        last = now;
        onFrame.accept(seconds);
    }
}
