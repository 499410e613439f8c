package portico.view.motion;

import java.util.List;
import java.util.Optional;
import portico.model.flow.Hop;
import portico.model.flow.Step;
import portico.view.drawing.Box;
import portico.view.drawing.Drawing;
import portico.view.drawing.Point;

/** The ways of request and reply through one drawing, and where a packet is on them. */
final class Courses {

    /** How far before a lock a packet stops, in screen pixels. */
    private static final double BEFORE_LOCK = 8 + Courier.NOSE;

    private final List<TimedHop> hops;
    private final Course request;
    private final Optional<Course> reply;
    private final Detours detours;

    Courses(List<Station> stations, List<TimedHop> hops, Drawing drawing, Detours detours) {
        this.hops = hops;
        this.detours = detours;
        request = Course.of(stations.stream().filter(s -> s.phase() == Phase.REQUEST).toList(), drawing, detours);
        List<Station> back = stations.stream().filter(s -> s.phase() == Phase.REPLY).toList();
        reply = back.isEmpty() ? Optional.empty() : Optional.of(Course.of(back, drawing, detours));
    }

    Course of(Phase phase) {
        return phase == Phase.REQUEST ? request : reply.orElseThrow();
    }

    Course request() {
        return request;
    }

    /** Whether a footprint may be in a box: no word stands there. */
    boolean isFree(Box box) {
        return detours.isFree(box);
    }

    /** How many hops lie before those of a phase. */
    int first(Phase phase) {
        return phase == Phase.REQUEST ? 0 : request.stops().size();
    }

    Moment at(double seconds, Lens lens) {
        int index = 0;
        while (index + 1 < hops.size() && seconds >= hops.get(index).end()) {
            index++;
        }
        TimedHop hop = hops.get(index);
        int local = index - first(hop.phase());
        Course course = of(hop.phase());
        double from = local == 0 ? course.ends().getFirst() : course.ends().get(local - 1);
        double to = hop.hop().isDenied() ? Math.max(from, barrier(course, local, hop.hop()) - lens.px(BEFORE_LOCK))
                : course.ends().get(local);
        double travel = hop.arrival() - hop.start();
        double progress = travel == 0 ? 1 : Easing.at((seconds - hop.start()) / travel);
        double stopped = hop.hop().isDenied() ? seconds - hop.arrival() : -1;
        return new Moment(seconds, hop, index, local, from + (to - from) * progress, stopped, rewriting(hop, seconds));
    }

    private static Optional<Double> rewriting(TimedHop hop, double seconds) {
        boolean writes = hop.hop().isRewritten() && hop.end() > hop.arrival() && seconds >= hop.arrival()
                && seconds < hop.end();
        return writes ? Optional.of((seconds - hop.arrival()) / (hop.end() - hop.arrival())) : Optional.empty();
    }

    /** How far along the lock lies that does not open; the station itself where another thing stops the packet. */
    private static double barrier(Course course, int local, Hop hop) {
        Stop stop = course.stops().get(local);
        double end = course.ends().get(local);
        boolean locked = hop.steps()
                .stream()
                .anyMatch(s -> s.outcome() == Step.Outcome.DENIED && s.kind() == Step.Kind.SECURITY_GROUP);
        if (!locked || stop.lock().isEmpty()) {
            return end;
        }
        return end - new Track(beyond(stop.through(), stop.lock().get())).length();
    }

    /** What of a way lies beyond a lock: all of it where the lock hangs beside the way, as above a main door. */
    private static List<Point> beyond(List<Point> through, Point lock) {
        int hanging = through.indexOf(lock);
        return hanging < 0 ? through : through.subList(hanging, through.size());
    }
}
