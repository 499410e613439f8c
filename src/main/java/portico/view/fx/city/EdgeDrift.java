package portico.view.fx.city;

import portico.view.drawing.Point;

/** Moves the view while something is held near its edge, the faster the nearer. */
final class EdgeDrift {

    private static final double REACH = 32;
    private static final double PIXELS_A_SECOND = 900;
    private static final double LONGEST_FRAME = 0.05;

    private final CityView view;
    private final Runnable moved;
    private Point held = new Point(0, 0);
    private boolean holding;
    private boolean playing;

    /** @param moved called after each move: something else lies under the pointer now */
    EdgeDrift(CityView view, Runnable moved) {
        this.view = view;
        this.moved = moved;
    }

    void hold(Point screen) {
        held = screen;
        holding = true;
        if (!playing && isNearEdge()) {
            playing = true;
            double[] last = {0};
            view.animator().play(seconds -> {
                double passed = seconds - last[0];
                last[0] = seconds;
                return drift(Math.min(LONGEST_FRAME, passed));
            });
            // without frames it was just one step; the pointer's next move makes another
            playing = playing && !Animator.NONE.equals(view.animator());
        }
    }

    void letGo() {
        holding = false;
    }

    private boolean drift(double seconds) {
        playing = holding && isNearEdge();
        if (playing && seconds > 0) {
            view.pan(speed(held.x(), view.getWidth()) * seconds, speed(held.y(), view.getHeight()) * seconds);
            moved.run();
        }
        return playing;
    }

    private boolean isNearEdge() {
        return speed(held.x(), view.getWidth()) != 0 || speed(held.y(), view.getHeight()) != 0;
    }

    private static double speed(double at, double length) {
        double before = Math.clamp((REACH - at) / REACH, 0, 1);
        double behind = Math.clamp((at - length + REACH) / REACH, 0, 1);
        return (before - behind) * PIXELS_A_SECOND;
    }
}
