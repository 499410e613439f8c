package portico.view.drawing.city;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import portico.view.drawing.Box;
import portico.view.drawing.Point;
import portico.view.drawing.Roads;

/** Carriageways as lines, and the shortest way along them: straight to the nearest road, along roads, and straight to the end. */
final class RoadMap implements Roads {

    private final List<Road> roads;
    private final RoadGraph graph;

    /**
     * The centre line of a carriageway.
     *
     * @param toll how much longer than it is a way along it counts
     * @param pace what each step along it counts: nothing where a detour is to count like the straight road that it stands for
     */
    record Road(Point from, Point to, double toll, double pace) {

        Road(Point from, Point to) {
            this(from, to, 0);
        }

        Road(Point from, Point to, double toll) {
            this(from, to, toll, 1);
        }

        /** One along which nothing counts. */
        static Road free(Point from, Point to) {
            return new Road(from, to, 0, 0);
        }

        /** A lying road too short to see, where two upright ones meet, or the end of a lying one: only upright roads cross lying ones. */
        static Stream<Road> knot(Point at) {
            return Stream.of(new Road(at.plus(-1, 0), at.plus(1, 0)), new Road(at.plus(0, -1), at.plus(0, 1)));
        }

        double costOf(double length) {
            return length * pace + toll;
        }

        static Road along(Box box) {
            boolean lies = box.width() >= box.height();
            Point centre = box.centre();
            return lies ? new Road(new Point(box.x(), centre.y()), new Point(box.right(), centre.y()))
                    : new Road(new Point(centre.x(), box.y()), new Point(centre.x(), box.bottom()));
        }

        boolean isLying() {
            return from.y() == to.y();
        }

        Point nearest(Point p) {
            return isLying() ? new Point(Math.clamp(p.x(), from.x(), to.x()), from.y())
                    : new Point(from.x(), Math.clamp(p.y(), from.y(), to.y()));
        }
    }

    RoadMap(List<Road> roads) {
        this.roads = List.copyOf(roads);
        this.graph = new RoadGraph(this.roads);
    }

    /** The roads themselves, for laws about what runs where. */
    List<Road> roads() {
        return roads;
    }

    @Override
    public List<Point> way(Point from, Point to) {
        if (roads.isEmpty()) {
            return List.of(from, to);
        }
        Road first = nearest(from);
        Road last = nearest(to);
        List<Point> way = new ArrayList<>();
        way.add(from);
        way.addAll(graph.way(first, first.nearest(from), last, last.nearest(to)));
        way.add(to);
        return corners(way);
    }

    private Road nearest(Point p) {
        return roads.stream().min(Comparator.comparingDouble(road -> road.nearest(p).distanceTo(p))).orElseThrow();
    }

    /** The same way without points that lie on a straight line between their neighbours, or on each other. */
    private static List<Point> corners(List<Point> way) {
        List<Point> corners = new ArrayList<>();
        for (Point p : way) {
            if (!corners.isEmpty() && corners.getLast().distanceTo(p) < 0.01) {
                continue;
            }
            if (corners.size() > 1 && isStraight(corners.get(corners.size() - 2), corners.getLast(), p)) {
                corners.removeLast();
            }
            corners.add(p);
        }
        if (corners.size() == 1) {
            corners.add(way.getLast());
        }
        return corners;
    }

    private static boolean isStraight(Point a, Point b, Point c) {
        boolean upright = a.x() == b.x() && b.x() == c.x() && (b.y() - a.y()) * (c.y() - b.y()) > 0;
        boolean lying = a.y() == b.y() && b.y() == c.y() && (b.x() - a.x()) * (c.x() - b.x()) > 0;
        return upright || lying;
    }
}
