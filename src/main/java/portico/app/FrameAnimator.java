package portico.app;

import javafx.animation.AnimationTimer;
import portico.view.fx.city.Animator;

/** Plays what moves in the city, each with a timer that stops with it. */
final class FrameAnimator implements Animator {

    @Override
    public void play(Step step) {
        new AnimationTimer() {
            private long begun;

            @Override
            public void handle(long now) {
                begun = begun == 0 ? now : begun;
                if (!step.at((now - begun) / 1e9)) {
                    stop();
                }
            }
        }.start();
    }
}
