package portico.view.fx.city;

import javafx.scene.control.Label;

/** Says over the stage that a network is being drawn, where that takes longer than the eye takes for at once. */
final class DrawingNotice extends Label {

    private static final double AT_ONCE_SECONDS = 0.4;
    private static final double MARGIN = 24;

    private Animator animator = Animator.NONE;
    private boolean atWork;

    DrawingNotice() {
        super("The network is being drawn");
        setId("being-drawn");
        getStyleClass().addAll("busy", "strong");
        setMouseTransparent(true);
        setVisible(false);
    }

    void setAnimator(Animator next) {
        animator = next;
    }

    void setAtWork(boolean now) {
        if (now == atWork) {
            return;
        }
        atWork = now;
        setVisible(false);
        if (now) {
            animator.play(this::await);
        }
    }

    private boolean await(double seconds) {
        setVisible(atWork && seconds >= AT_ONCE_SECONDS);
        return atWork && seconds < AT_ONCE_SECONDS;
    }

    /** In the middle above. */
    void standIn(double width) {
        autosize();
        relocate((width - getWidth()) / 2, MARGIN);
    }
}
