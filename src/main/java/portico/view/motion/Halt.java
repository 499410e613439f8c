package portico.view.motion;

import java.util.List;
import portico.model.flow.Ending;
import portico.model.flow.Step;
import portico.model.flow.Trace;
import portico.view.drawing.Anchor;
import portico.view.drawing.Box;
import portico.view.drawing.Drawing;
import portico.view.drawing.Figure;
import portico.view.drawing.Point;

/** A packet that was stopped: its courier, what stopped it, what else would, and what the sender learns. */
final class Halt {

    /** From the middle of an octagon to the middle of the courier before it, in screen pixels. */
    private static final double APART = 28;
    private static final double OCTAGON = 24;

    private final Lens lens;
    private final Drawing drawing;
    private final Moment now;
    private final Stop stop;
    private final Step step;
    private final Stamp stamp;

    Halt(Lens lens, Drawing drawing, Clearing clearing, Moment now, Stop stop) {
        this.lens = lens;
        this.drawing = drawing;
        this.now = now;
        this.stop = stop;
        this.step = now.denial().orElseThrow();
        this.stamp = new Stamp(lens, clearing);
    }

    /** @param sender where stands who waits for an answer */
    void draw(List<Figure> figures, Trace trace, Course course, Point sender) {
        Track track = course.track();
        Point end = clearOf(track.point(now.distance()));
        Box courier = lens.around(end, 40, 40);
        Box waiting = lens.around(sender, 24, 24);
        Plate stamped = stamp.draw(figures, barred(), house(end),
                List.of(lens.around(barred(), 44, 44), courier, waiting), step);
        boolean toldAtOnce = trace.ending() == Ending.REFUSED;
        double known = now.stopped() / Pace.TIME_OUT;
        if (toldAtOnce) {
            double back = now.distance() * (1 - Easing.at(known));
            Courier.DENIED.draw(figures, lens, track.point(back), track.direction(back) + Math.PI);
        } else {
            Courier.DENIED.draw(figures, lens, end, track.direction(now.distance()));
        }
        stamp.octagon(figures, barred());
        trace.blockers().stream().skip(1).forEach(blocker -> elsewhere(figures, blocker));
        if (known >= 1) {
            stamp.outcome(figures, sender, List.of(waiting, courier, lens.around(barred(), OCTAGON, OCTAGON)), stamped,
                    toldAtOnce ? "refused" : "no answer");
        }
    }

    private Point barred() {
        return step.kind() == Step.Kind.SECURITY_GROUP ? stop.lock().orElse(stop.mark()) : stop.through().getLast();
    }

    /** Where the courier stands so that the octagon does not hide it, however short its way was. */
    private Point clearOf(Point courier) {
        double away = courier.distanceTo(barred());
        double least = lens.px(APART);
        if (away >= least) {
            return courier;
        }
        double dx = away == 0 ? 0 : (courier.x() - barred().x()) / away;
        double dy = away == 0 ? -1 : (courier.y() - barred().y()) / away;
        return barred().plus(dx * least, dy * least);
    }

    /** Another lock that would stop it as well (R109). */
    private void elsewhere(List<Figure> figures, Trace.Blocker blocker) {
        blocker.subject()
                .flatMap(id -> drawing.anchor(id, Anchor.Part.LOCK))
                .filter(lock -> lock.distanceTo(barred()) > lens.px(APART))
                .ifPresent(lock -> stamp.octagon(figures, lock));
    }

    /** What stands where the packet was stopped. */
    private Box house(Point courier) {
        return now.at().subject().flatMap(drawing::lot).orElseGet(() -> lens.around(courier, 60, 60));
    }
}
