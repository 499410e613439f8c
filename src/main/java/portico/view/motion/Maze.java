package portico.view.motion;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import portico.view.drawing.Box;
import portico.view.drawing.Point;

/** Level and upright lines beside words, and the cheapest way along them: short, with few corners, and through a word only where nothing else leads on. */
final class Maze {

    private static final double CORNER = 14;
    /** What a pixel costs near a word and within it, beside its length. */
    private static final double NEAR = 3;
    private static final double WITHIN = 100;
    /** What a pixel costs through a hall. */
    private static final double THROUGH = 6;
    /** How much longer the same distance seems beside the way that one would have gone. */
    private static final double ASTRAY = 1.4;

    private final Point from;
    private final Point to;
    private final double[] xs;
    private final double[] ys;
    /** What a step costs from each crossing to the one at its right, and to the one below it. */
    private final double[][] right;
    private final double[][] down;

    /**
     * @param straight the way that one would have gone if it crossed nothing, level and upright
     * @param beside how far beside a word or hall is comfortable
     */
    Maze(List<Point> straight, List<Box> words, List<Box> halls, double beside) {
        this.from = straight.getFirst();
        this.to = straight.getLast();
        List<Box> all = Stream.concat(words.stream(), halls.stream()).map(box -> box.inset(-beside)).toList();
        xs = lines(all, Box::x, Box::right, straight.stream().map(Point::x).toList());
        ys = lines(all, Box::y, Box::bottom, straight.stream().map(Point::y).toList());
        right = new double[ys.length][xs.length];
        down = new double[ys.length][xs.length];
        charge(between(new Point(xs[0], ys[0]), new Point(xs[xs.length - 1], ys[ys.length - 1])).inset(-1), ASTRAY);
        for (int i = 1; i < straight.size(); i++) {
            charge(between(straight.get(i - 1), straight.get(i)).inset(-0.01), 1 - ASTRAY);
        }
        chargeLength();
        halls.forEach(hall -> charge(hall, THROUGH));
        words.forEach(word -> {
            charge(word.inset(-beside), NEAR);
            charge(word, WITHIN);
        });
    }

    private static double[] lines(List<Box> words, ToDoubleFunction<Box> low, ToDoubleFunction<Box> high,
            List<Double> more) {
        return DoubleStream
                .concat(more.stream().mapToDouble(it -> it), words.stream()
                        .flatMapToDouble(word -> DoubleStream.of(low.applyAsDouble(word), high.applyAsDouble(word))))
                .sorted()
                .distinct()
                .toArray();
    }

    static Box between(Point a, Point b) {
        return new Box(Math.min(a.x(), b.x()), Math.min(a.y(), b.y()), Math.abs(a.x() - b.x()),
                Math.abs(a.y() - b.y()));
    }

    /** Whatever passes through the box pays for each pixel. */
    private void charge(Box box, double price) {
        for (int y = first(ys, box.y()); y < ys.length && ys[y] < box.bottom(); y++) {
            for (int x = Math.max(0, first(xs, box.x()) - 1); x + 1 < xs.length && xs[x] < box.right(); x++) {
                right[y][x] += price * shared(xs[x], xs[x + 1], box.x(), box.right());
            }
        }
        for (int x = first(xs, box.x()); x < xs.length && xs[x] < box.right(); x++) {
            for (int y = Math.max(0, first(ys, box.y()) - 1); y + 1 < ys.length && ys[y] < box.bottom(); y++) {
                down[y][x] += price * shared(ys[y], ys[y + 1], box.y(), box.bottom());
            }
        }
    }

    /** Where the straight way passes several times, too, nothing costs less than its length. */
    private void chargeLength() {
        for (int y = 0; y < ys.length; y++) {
            for (int x = 0; x < xs.length; x++) {
                right[y][x] = x + 1 < xs.length ? Math.max(right[y][x], xs[x + 1] - xs[x]) : 0;
                down[y][x] = y + 1 < ys.length ? Math.max(down[y][x], ys[y + 1] - ys[y]) : 0;
            }
        }
    }

    /** The first line beyond a place. */
    private static int first(double[] lines, double place) {
        int found = Arrays.binarySearch(lines, place);
        return found >= 0 ? found + 1 : -found - 1;
    }

    private static double shared(double a, double b, double low, double high) {
        return Math.max(0, Math.min(b, high) - Math.max(a, low));
    }

    /** @param whole what the way costs at least that leads on from there: no step costs less than its length */
    private record Visit(int place, double cost, double whole) {}

    private Visit visit(int place, double cost) {
        Point at = point(place);
        return new Visit(place, cost, cost + Math.abs(to.x() - at.x()) + Math.abs(to.y() - at.y()));
    }

    /** The corners of the way, both ends included. */
    List<Point> way() {
        int count = 2 * xs.length * ys.length;
        double[] best = new double[count];
        int[] before = new int[count];
        Arrays.fill(best, Double.MAX_VALUE);
        Arrays.fill(before, -1);
        PriorityQueue<Visit> open = new PriorityQueue<>(
                Comparator.comparingDouble(Visit::whole).thenComparingInt(Visit::place));
        for (int heading = 0; heading < 2; heading++) {
            int start = place(from, heading);
            best[start] = 0;
            open.add(visit(start, 0));
        }
        while (!open.isEmpty()) {
            Visit visit = open.poll();
            if (visit.cost() > best[visit.place()]) {
                continue;
            }
            if (visit.place() / 2 == place(to, 0) / 2) {
                return back(before, visit.place());
            }
            steps(visit, (next, cost) -> {
                if (cost < best[next]) {
                    best[next] = cost;
                    before[next] = visit.place();
                    open.add(visit(next, cost));
                }
            });
        }
        return List.of(from, to);
    }

    @FunctionalInterface
    private interface Step {
        void to(int place, double cost);
    }

    /** A place is a crossing and whether one goes up or down there; turning is a step of its own. */
    private void steps(Visit visit, Step step) {
        int place = visit.place();
        int x = place / 2 % xs.length;
        int y = place / 2 / xs.length;
        step.to(place ^ 1, visit.cost() + CORNER);
        if (place % 2 == 0) {
            if (x > 0) {
                step.to(place - 2, visit.cost() + right[y][x - 1]);
            }
            if (x + 1 < xs.length) {
                step.to(place + 2, visit.cost() + right[y][x]);
            }
        } else {
            int row = 2 * xs.length;
            if (y > 0) {
                step.to(place - row, visit.cost() + down[y - 1][x]);
            }
            if (y + 1 < ys.length) {
                step.to(place + row, visit.cost() + down[y][x]);
            }
        }
    }

    private int place(Point p, int heading) {
        return 2 * (Arrays.binarySearch(ys, p.y()) * xs.length + Arrays.binarySearch(xs, p.x())) + heading;
    }

    /** Where it turned, and its ends. */
    private List<Point> back(int[] before, int last) {
        List<Point> way = new ArrayList<>(List.of(to));
        for (int place = last; before[place] >= 0; place = before[place]) {
            if (before[place] == (place ^ 1)) {
                way.add(point(place));
            }
        }
        way.add(from);
        return way.reversed().stream().distinct().toList();
    }

    private Point point(int place) {
        return new Point(xs[place / 2 % xs.length], ys[place / 2 / xs.length]);
    }
}
