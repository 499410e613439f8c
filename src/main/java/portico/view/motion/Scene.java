package portico.view.motion;

import java.util.ArrayList;
import java.util.List;
import portico.model.flow.Disposition;
import portico.model.flow.Packet;
import portico.model.flow.Step;
import portico.model.flow.Trace;
import portico.view.drawing.Anchor;
import portico.view.drawing.Box;
import portico.view.drawing.Drawing;
import portico.view.drawing.Figure;
import portico.view.drawing.Point;
import portico.view.drawing.Role;

/** One still frame of a journey. */
final class Scene {

    /** From the middle of an octagon to the middle of the courier before it, in screen pixels. */
    private static final double APART = 28;

    private final Trace trace;
    private final Courses courses;
    private final Lens lens;
    private final Drawing drawing;
    private final Clearing clearing;
    private final Moment now;
    private final List<Figure> figures = new ArrayList<>();

    Scene(Trace trace, Courses courses, Drawing drawing, Clearing clearing, Lens lens, double seconds) {
        this.trace = trace;
        this.courses = courses;
        this.lens = lens;
        this.drawing = drawing;
        this.clearing = clearing;
        this.now = courses.at(seconds, lens);
    }

    /** Everything moves along its way. */
    List<Figure> moving() {
        Trail trail = trail();
        if (now.phase() == Phase.REPLY) {
            new Trail(lens, courses.request()).behind(figures);
        }
        if (now.isStopped()) {
            trail.refused(figures, now.distance());
        } else {
            trail.toCome(figures, now.phase(), now.distance());
            trail.travelled(figures, now.phase(), now.distance());
        }
        return finished();
    }

    /** Nothing moves: footprints as far as the station. */
    List<Figure> still() {
        trail().footprints(figures, now.phase(), now.distance());
        return finished();
    }

    private Trail trail() {
        return new Trail(lens, courses.of(now.phase()));
    }

    private List<Figure> finished() {
        numbers();
        if (now.isStopped()) {
            stopped();
        } else {
            courier(now.distance(), now.phase() == Phase.REQUEST ? Courier.REQUEST : Courier.REPLY);
        }
        return List.copyOf(figures);
    }

    private void numbers() {
        Course course = courses.of(now.phase());
        Numbers numbers = new Numbers(lens);
        List<Numbers.Mark> marks = new ArrayList<>();
        for (int i = 0; i < course.stops().size(); i++) {
            if (i == now.local() && now.isStopped()) {
                continue;
            }
            int number = courses.first(now.phase()) + i + 1;
            boolean reached = course.ends().get(i) <= now.distance() + 1e-6;
            marks.add(new Numbers.Mark(number, number, course.stops().get(i).mark(), state(reached)));
        }
        numbers.joined(marks).forEach(mark -> numbers.draw(figures, mark));
    }

    private Numbers.State state(boolean reached) {
        if (!reached) {
            return Numbers.State.NEXT;
        }
        return now.phase() == Phase.REQUEST ? Numbers.State.DONE : Numbers.State.REPLIED;
    }

    private void courier(double distance, Courier look) {
        Track track = courses.of(now.phase()).track();
        Point at = track.point(distance);
        boolean standing = distance == courses.of(now.phase()).ends().get(now.local());
        double direction = track.direction(standing ? distance - 2 * Track.ROUNDING : distance);
        AddressLabel label = new AddressLabel(lens, drawing.bounds(), clearing,
                now.phase() == Phase.REQUEST ? Role.ACCENT : Role.REPLY);
        if (now.rewriting().isPresent()) {
            label.drawRewrite(figures, at, now.at(), now.rewriting().get());
        } else {
            Packet packet = now.isStopped() || now.distance() < courses.of(now.phase()).ends().get(now.local())
                    ? now.at().in()
                    : now.at().out();
            label.draw(figures, at, direction, packet);
        }
        look.draw(figures, lens, at, direction);
    }

    private void stopped() {
        Step step = now.denial().orElseThrow();
        Track track = courses.of(Phase.REQUEST).track();
        Stop stop = courses.request().stops().get(now.local());
        Point end = clearOf(barred(step, stop), track.point(now.distance()));
        Point barred = barred(step, stop);
        Stamp stamp = new Stamp(lens, clearing);
        stamp.draw(figures, barred, end, house(), step);
        Point sender = courses.request().stops().getFirst().mark();
        boolean toldAtOnce = trace.disposition() == Disposition.REFUSED || trace.disposition() == Disposition.NO_TARGET;
        double known = now.stopped() / Pace.TIME_OUT;
        if (toldAtOnce) {
            double back = now.distance() * (1 - Easing.at(known));
            Courier.DENIED.draw(figures, lens, track.point(back), track.direction(back) + Math.PI);
        } else {
            Courier.DENIED.draw(figures, lens, end, track.direction(now.distance()));
        }
        stamp.octagon(figures,
                step.kind() == Step.Kind.SECURITY_GROUP ? stop.lock().orElse(stop.mark()) : stop.through().getLast());
        if (known >= 1) {
            stamp.outcome(figures, sender, toldAtOnce ? "refused" : "no answer");
        }
    }

    private static Point barred(Step step, Stop stop) {
        return step.kind() == Step.Kind.SECURITY_GROUP ? stop.lock().orElse(stop.mark()) : stop.through().getLast();
    }

    /** Where the courier stands so that the octagon does not hide it, however short its way was. */
    private Point clearOf(Point barred, Point courier) {
        double away = courier.distanceTo(barred);
        double least = lens.px(APART);
        if (away >= least) {
            return courier;
        }
        double dx = away == 0 ? 0 : (courier.x() - barred.x()) / away;
        double dy = away == 0 ? -1 : (courier.y() - barred.y()) / away;
        return barred.plus(dx * least, dy * least);
    }

    /** Other locks that would stop it as well (R109). */
    private void elsewhere(Stamp stamp, Trace.Blocker blocker, Point barred) {
        blocker.subject()
                .flatMap(id -> drawing.anchor(id, Anchor.Part.LOCK))
                .filter(lock -> lock.distanceTo(barred) > lens.px(24))
                .ifPresent(lock -> stamp.octagon(figures, lock));
    }

    /** What stands where the packet was stopped. */
    private Box house() {
        return now.at()
                .subject()
                .flatMap(drawing::lot)
                .orElseGet(() -> lens.around(courses.request().track().point(now.distance()), 60, 60));
    }
}
