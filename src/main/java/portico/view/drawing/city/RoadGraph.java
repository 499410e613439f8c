package portico.view.drawing.city;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.PriorityQueue;
import java.util.SequencedMap;
import java.util.TreeMap;
import portico.view.drawing.Point;
import portico.view.drawing.city.RoadMap.Road;

/** Crossings of roads, and the shortest way between two points on them. */
final class RoadGraph {

    /** Roads that end so near to another one lead into it. */
    private static final double REACH = 14;

    private final Map<Road, List<Point>> onRoad = new HashMap<>();

    RoadGraph(List<Road> roads) {
        roads.forEach(road -> onRoad.put(road, new ArrayList<>()));
        NavigableMap<Double, List<Road>> uprights = new TreeMap<>();
        roads.stream()
                .filter(road -> !road.isLying())
                .forEach(road -> uprights.computeIfAbsent(road.from().x(), _ -> new ArrayList<>()).add(road));
        roads.stream().filter(Road::isLying).forEach(lying -> cross(lying, within(lying, uprights)));
    }

    /** Upright roads that a lying one gets to; in a city of thousands of streets most stand far from each other. */
    private static Collection<List<Road>> within(Road lying, NavigableMap<Double, List<Road>> uprights) {
        return uprights.subMap(lying.from().x() - REACH, true, lying.to().x() + REACH, true).values();
    }

    private void cross(Road lying, Collection<List<Road>> uprights) {
        double y = lying.from().y();
        uprights.stream()
                .flatMap(List::stream)
                .filter(upright -> y >= upright.from().y() - REACH && y <= upright.to().y() + REACH)
                .forEach(upright -> {
                    Point crossing = new Point(upright.from().x(), y);
                    onRoad.get(lying).add(crossing);
                    onRoad.get(upright).add(crossing);
                });
    }

    /** A crossing, and how far it is from where one started. */
    private record Visit(Point at, double far) {}

    /** The points of the way, both ends included; straight across where no road joins the two. */
    List<Point> way(Road first, Point from, Road last, Point to) {
        if (first.equals(last)) {
            return List.of(from, to);
        }
        Map<Point, List<Visit>> next = neighbours(first, from, last, to);
        Map<Point, Point> before = new HashMap<>();
        Map<Point, Double> best = new HashMap<>(Map.of(from, 0.0));
        PriorityQueue<Visit> open = new PriorityQueue<>(Comparator.comparingDouble(Visit::far));
        open.add(new Visit(from, 0));
        while (!open.isEmpty() && !open.peek().at().equals(to)) {
            Visit visit = open.poll();
            for (Visit step : next.getOrDefault(visit.at(), List.of())) {
                Point p = step.at();
                double far = visit.far() + step.far();
                if (far < best.getOrDefault(p, Double.MAX_VALUE)) {
                    best.put(p, far);
                    before.put(p, visit.at());
                    open.add(new Visit(p, far));
                }
            }
        }
        return back(before, from, to);
    }

    private static List<Point> back(Map<Point, Point> before, Point from, Point to) {
        List<Point> way = new ArrayList<>(List.of(to));
        while (!way.getLast().equals(from)) {
            way.add(before.getOrDefault(way.getLast(), from));
        }
        Collections.reverse(way);
        return way;
    }

    private Map<Point, List<Visit>> neighbours(Road first, Point from, Road last, Point to) {
        Map<Point, List<Visit>> next = new HashMap<>();
        onRoad.forEach((road, crossings) -> {
            SequencedMap<Double, Point> along = new TreeMap<>();
            crossings.forEach(p -> along.put(place(road, p), p));
            if (road.equals(first)) {
                along.put(place(road, from), from);
            }
            if (road.equals(last)) {
                along.put(place(road, to), to);
            }
            link(new ArrayList<>(along.values()), road, next);
        });
        return next;
    }

    private static void link(List<Point> inOrder, Road road, Map<Point, List<Visit>> next) {
        for (int i = 1; i < inOrder.size(); i++) {
            Point a = inOrder.get(i - 1);
            Point b = inOrder.get(i);
            double far = road.costOf(a.distanceTo(b));
            next.computeIfAbsent(a, k -> new ArrayList<>()).add(new Visit(b, far));
            next.computeIfAbsent(b, k -> new ArrayList<>()).add(new Visit(a, far));
        }
    }

    private static double place(Road road, Point p) {
        return road.isLying() ? p.x() : p.y();
    }
}
