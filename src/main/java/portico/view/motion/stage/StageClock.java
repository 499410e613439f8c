package portico.view.motion.stage;

import java.util.List;
import portico.view.drawing.Box;
import portico.view.drawing.Figure.Align;
import portico.view.drawing.Look;
import portico.view.drawing.Role;
import portico.view.drawing.Sketch;
import portico.view.drawing.Stroke;
import portico.view.drawing.TextStyle;
import portico.view.drawing.mark.Badge;
import portico.view.drawing.mark.ModeMark;
import portico.view.motion.Phase;
import portico.view.motion.TimedHop;

/** The one clock: a line for each act with its stations, filled as far as time has come. */
record StageClock(StageLayout layout, List<Act> acts, double duration) {

    private static final double NAME = 128;
    private static final double OUTCOME = 150;
    private static final double DOT = 4.5;
    private static final Look PANEL = Look.fill(Role.PANEL).edged(Role.LINE, 1);
    private static final Look AHEAD = Look.fill(Role.PANEL).edged(Role.STRONG, 1.2);

    void drawStill(Sketch s) {
        s.box(layout.clock(), 9, PANEL);
        for (int i = 0; i < acts.size(); i++) {
            Box row = layout.row(i);
            Act act = acts.get(i);
            s.text(row.x() + 12, row.y(), NAME - 12, row.height(), TextStyle.LABEL_STRONG, ModeMark.ink(act.mode()),
                    Align.LEFT, act.title());
            s.line(left(), row.centre().y(), x(act.journey().duration()), row.centre().y(), Role.LINE, 3);
            act.journey().hops().forEach(hop -> dot(s, row, hop, AHEAD));
            s.text(right() + 14, row.y(), OUTCOME - 18, row.height(), TextStyle.CAPTION, Role.INK2, Align.LEFT,
                    outcome(act).toArray(String[]::new));
        }
    }

    private static List<String> outcome(Act act) {
        return act.terms().refusal().isPresent() ? List.of("refused by AWS", "refused", "")
                : List.of(act.ride().outcome() + ", " + hops(act), act.ride().outcome(), "");
    }

    private static String hops(Act act) {
        long hops = act.journey().hops().stream().filter(hop -> hop.phase() != Phase.REPLY).count();
        return hops + " hops in";
    }

    void drawAt(Sketch s, double seconds) {
        for (int i = 0; i < acts.size(); i++) {
            progress(s, layout.row(i), acts.get(i), seconds);
        }
        Box clock = layout.clock();
        s.line(x(seconds), clock.y() + 4, x(seconds), clock.bottom() - 4, Role.INK, 2);
    }

    private void progress(Sketch s, Box row, Act act, double seconds) {
        double y = row.centre().y();
        double turn = turn(act);
        double now = Math.min(seconds, act.journey().duration());
        s.line(left(), y, x(Math.min(now, turn)), y, Role.ACCENT, 3);
        if (now > turn) {
            Role after = act.journey().trace().isDelivered() ? Role.REPLY : Role.NO;
            s.line(x(turn), y, x(now), y, new Stroke(after, 3, Stroke.Dash.REFUSED));
        }
        act.journey()
                .hops()
                .stream()
                .filter(hop -> hop.arrival() <= now + 1e-9)
                .forEach(hop -> dot(s, row, hop, Look.fill(hop.phase() == Phase.REPLY ? Role.REPLY : Role.ACCENT)));
        if (seconds >= act.journey().duration()) {
            Badge end = act.journey().trace().isDelivered() ? Badge.FITS : Badge.REFUSED;
            end.draw(s, x(act.journey().duration()), y, 7);
        }
    }

    private static double turn(Act act) {
        return act.journey()
                .hops()
                .stream()
                .filter(hop -> hop.phase() != Phase.REPLY)
                .mapToDouble(TimedHop::end)
                .max()
                .orElse(0);
    }

    private void dot(Sketch s, Box row, TimedHop hop, Look look) {
        s.circle(x(hop.arrival()), row.centre().y(), DOT, look);
    }

    private double left() {
        return layout.clock().x() + NAME + 8;
    }

    private double right() {
        return layout.clock().right() - OUTCOME;
    }

    private double x(double seconds) {
        return left() + (right() - left()) * (duration > 0 ? seconds / duration : 0);
    }

    /** The time at a place on the clock, from 0 to the end. */
    double timeAt(double x) {
        return Math.clamp((x - left()) / (right() - left()), 0, 1) * duration;
    }
}
