package portico.view.motion;

import java.util.ArrayList;
import java.util.List;
import portico.model.flow.Hop;
import portico.view.drawing.Drawing;
import portico.view.drawing.Point;

/**
 * The way of one phase through a drawing: along the carriageways between houses, upright and level inside them.
 *
 * @param track the whole way
 * @param stops one for each station
 * @param ends how far along the track each station lies
 * @param spans the pieces of the track that are drawn, on the street or inside; through a balancer's hall, which is full of words, leads no line
 */
record Course(Track track, List<Stop> stops, List<Double> ends, List<Span> spans) {

    /** A piece of the track between two distances. */
    record Span(double from, double to, boolean indoors) {}

    Course {
        stops = List.copyOf(stops);
        ends = List.copyOf(ends);
        spans = List.copyOf(spans);
    }

    /** The pieces under the sky. */
    List<Span> streets() {
        return spans.stream().filter(span -> !span.indoors()).toList();
    }

    static Course of(List<Station> stations, Drawing drawing, Detours detours) {
        Stops stops = new Stops(drawing);
        List<Stop> found = new ArrayList<>();
        List<Point> way = new ArrayList<>();
        List<Double> ends = new ArrayList<>();
        List<Span> spans = new ArrayList<>();
        Hop.Place last = Hop.Place.CLIENT;
        for (Station station : stations) {
            boolean hall = station.hop().place() == Hop.Place.LOAD_BALANCER;
            Stop stop = stops.of(station, way.isEmpty() ? drawing.bounds().centre() : way.getLast(), detours);
            if (!way.isEmpty()) {
                double before = length(way);
                List<Point> leg = leg(station, last, way.getLast(), stop.through().getFirst(), drawing, detours);
                way.addAll(leg.subList(1, leg.size() - 1));
                way.add(stop.through().getFirst());
                spans.add(new Span(before, length(way), station.indoors()));
            }
            double atDoor = way.isEmpty() ? 0 : length(way);
            way.addAll(way.isEmpty() ? stop.through() : stop.through().subList(1, stop.through().size()));
            if (!hall) {
                spans.add(new Span(atDoor, length(way), true));
            }
            found.add(stop);
            last = station.hop().place();
            ends.add(length(way));
        }
        return new Course(new Track(way), found, ends, spans);
    }

    private static double length(List<Point> way) {
        return new Track(way).length();
    }

    private static List<Point> leg(Station station, Hop.Place before, Point from, Point to, Drawing drawing,
            Detours detours) {
        return station.indoors() ? detours.indoors(indoors(station.hop().place(), before, from, to))
                : detours.outdoors(Lanes.right(drawing.roads().way(from, to)));
    }

    /** Rooms are entered by their floor, the lift goes straight up and down, the main door is passed straight, and the register is climbed to beside it. */
    private static List<Point> indoors(Hop.Place place, Hop.Place before, Point from, Point to) {
        boolean levelFirst = switch (place) {
            case TASK -> true;
            case HOST_INTERFACE -> before != Hop.Place.HOST_NAT;
            case DOCKER_BRIDGE -> to.y() < from.y();
            case HOST_NAT -> to.y() < from.y() || before == Hop.Place.HOST_NAMESPACE;
            default -> false;
        };
        return List.of(from, levelFirst ? new Point(to.x(), from.y()) : new Point(from.x(), to.y()), to);
    }
}
