package portico.view.motion;

import java.util.ArrayList;
import java.util.List;
import portico.view.drawing.Drawing;
import portico.view.drawing.Point;

/**
 * The way of one phase through a drawing: along the carriageways between houses, upright and level inside them.
 *
 * @param track the whole way
 * @param stops one for each station
 * @param ends how far along the track each station lies
 */
record Course(Track track, List<Stop> stops, List<Double> ends) {

    Course {
        stops = List.copyOf(stops);
        ends = List.copyOf(ends);
    }

    static Course of(List<Station> stations, Drawing drawing) {
        Stops stops = new Stops(drawing);
        List<Stop> found = new ArrayList<>();
        List<Point> way = new ArrayList<>();
        List<Integer> ends = new ArrayList<>();
        for (Station station : stations) {
            Stop stop = stops.of(station, way.isEmpty() ? drawing.bounds().centre() : way.getLast());
            if (!way.isEmpty()) {
                List<Point> leg = leg(station, way.getLast(), stop.through().getFirst(), drawing);
                way.addAll(leg.subList(1, leg.size() - 1));
            }
            way.addAll(stop.through());
            found.add(stop);
            ends.add(way.size() - 1);
        }
        return new Course(new Track(way), found,
                ends.stream().map(i -> new Track(way.subList(0, i + 1)).length()).toList());
    }

    private static List<Point> leg(Station station, Point from, Point to, Drawing drawing) {
        return station.indoors() ? indoors(station, from, to) : Lanes.right(drawing.roads().way(from, to));
    }

    /** Rooms are entered and left by their floor, everything else sideways. */
    private static List<Point> indoors(Station station, Point from, Point to) {
        boolean level = switch (station.hop().place()) {
            case TASK -> true;
            default -> false;
        };
        Point corner = level ? new Point(to.x(), from.y()) : new Point(from.x(), to.y());
        return List.of(from, corner, to);
    }
}
