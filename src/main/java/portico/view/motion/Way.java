package portico.view.motion;

import portico.model.flow.Hop;
import portico.view.drawing.Drawing;
import portico.view.drawing.Point;

/**
 * The way of one flow's requests.
 *
 * @param rail its track
 * @param denied whether it ends where the packets are stopped
 */
record Way(Course course, Rail rail, double rate, boolean denied) {

    static Way of(Traffic.Load load, Drawing drawing, Detours detours) {
        Course course = Course.of(
                Station.of(load.trace()).stream().filter(station -> station.phase() == Phase.REQUEST).toList(), drawing,
                detours);
        return new Way(course, new Rail(course.track(), course.streets()), load.rate(),
                load.trace().hops().stream().anyMatch(Hop::isDenied));
    }

    Track track() {
        return course.track();
    }

    /** Its pieces under the sky. */
    void addTo(Streets streets) {
        for (Course.Span span : course.streets()) {
            Point from = track().sharp(span.from());
            for (Point corner : track().corners(span.from(), span.to())) {
                streets.add(from, corner, rate);
                from = corner;
            }
            streets.add(from, track().sharp(span.to()), rate);
        }
    }
}
