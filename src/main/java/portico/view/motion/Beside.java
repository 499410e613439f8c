package portico.view.motion;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import portico.view.drawing.Box;
import portico.view.drawing.Path;
import portico.view.drawing.Point;

/**
 * Where a plate stands beside a courier: near, in sight, and free of words, and of numbers where that is possible, too. Where there is no such place it
 * hides words whole rather than in part.
 */
final class Beside {

    /** From the courier to the plate, in screen pixels, the nearest first. */
    private static final List<Double> NEAR = List.of(20.0, 26.0, 34.0, 44.0);
    private static final List<Double> FAR = List.of(54.0, 66.0, 80.0, 96.0);
    /** Plates to the left or right that hang lower or higher, by shares of their height. */
    private static final List<Double> HANGING = List.of(-1.2, 0.2, -0.8, -0.2, -0.5, 0.7, -1.7, 1.2, -2.2, -2.35);
    /** Plates above or below that lie further to the left or right, by shares of their width. */
    private static final List<Double> LYING = List.of(-0.5, -0.35, -0.65, -0.2, -0.8, -0.05, -0.95);

    /** What is worse than being a place later in the list. */
    private static final double HIDES_NUMBER = 100;
    private static final double HIDES = 200;
    /** Where there is a choice the names of zones stay: they say where all else is. */
    private static final double HIDES_ZONE = 150;
    private static final double CROSSES = 800;
    private static final double CUTS = 4000;
    private static final double COVERS_COURIER = 100000;

    /** So often a plate grows over what it hides. */
    private static final int ROUNDS = 4;
    /** For each square pixel that a plate is larger than its lines. */
    private static final double LARGER = 0.3;

    private final Lens lens;
    private final Clearing clearing;
    private final Point courier;
    private final boolean level;
    private final List<Box> numbers;

    /**
     * @param lines where the lines of the plate are written
     * @param cost how bad it is there
     */
    record Place(Box lines, Box plate, double cost) {}

    /**
     * @param direction in which the courier goes
     * @param numbers of stations, which are told elsewhere, too
     */
    Beside(Lens lens, Clearing clearing, Point courier, double direction, List<Box> numbers) {
        this.lens = lens;
        this.clearing = clearing;
        this.courier = courier;
        this.level = Math.abs(Math.cos(direction)) > 0.7;
        this.numbers = numbers;
    }

    /** For a plate of a size in screen pixels. */
    Place place(double width, double height) {
        List<Box> near = places(NEAR, width, height);
        List<Words.Word> things = things(near);
        Place best = best(near, things);
        if (best.cost() < HIDES) {
            return best;
        }
        List<Box> all = Stream.concat(near.stream(), places(FAR, width, height).stream()).toList();
        List<Words.Word> more = things(all);
        Place further = best(all, more);
        return further.cost() < CUTS ? further
                : all.stream()
                        .map(place -> grown(place, more))
                        .min(Comparator.comparingDouble(Place::cost))
                        .orElseThrow();
    }

    /** Made so large that it hides whole what it would hide in part. */
    private Place grown(Box lines, List<Words.Word> things) {
        Box plate = lines;
        for (int round = 0; round < ROUNDS; round++) {
            Box now = plate;
            plate = things.stream()
                    .map(Words.Word::ink)
                    .filter(now::overlaps)
                    .map(it -> it.inset(-lens.px(1)))
                    .reduce(now, Box::union);
        }
        double more = plate.width() * plate.height() - lines.width() * lines.height();
        boolean inSight = clearing.inside(plate, courier).equals(plate);
        return new Place(lines, plate,
                cost(plate, things) + more * lens.zoom() * lens.zoom() * LARGER + (inSight ? 0 : COVERS_COURIER));
    }

    /** From the courier to its plate. */
    Path leader(Box plate) {
        return Path.polyline(courier, foot(plate));
    }

    private Point foot(Box plate) {
        return new Point(Math.clamp(courier.x(), plate.x(), plate.right()),
                Math.clamp(courier.y(), plate.y(), plate.bottom()));
    }

    private Place best(List<Box> places, List<Words.Word> things) {
        return places.stream()
                .map(place -> new Place(place, place, cost(place, things)))
                .min(Comparator.comparingDouble(Place::cost))
                .orElseThrow();
    }

    private List<Words.Word> things(List<Box> places) {
        Box area = places.stream().reduce(lens.around(courier, 1, 1), Box::union);
        return clearing.words(area)
                .stream()
                .map(word -> new Words.Word(word.ink().inset(-lens.px(1)), word.ofZone()))
                .toList();
    }

    private double cost(Box plate, List<Words.Word> things) {
        double cost = plate.overlaps(lens.around(courier, 36, 36)) ? COVERS_COURIER : 0;
        Point foot = foot(plate);
        for (Box number : numbers) {
            cost += plate.overlaps(number) ? HIDES_NUMBER : 0;
        }
        for (Words.Word word : things) {
            Box thing = word.ink();
            if (plate.contains(thing)) {
                cost += HIDES + (word.ofZone() ? HIDES_ZONE : 0);
            } else if (plate.overlaps(thing)) {
                cost += CUTS;
            } else if (crosses(foot, thing)) {
                cost += CROSSES;
            }
        }
        return cost;
    }

    /** Whether the straight line from the courier passes through a box. */
    private boolean crosses(Point foot, Box box) {
        double from = 0;
        double to = 1;
        for (double[] axis : new double[][] {{courier.x(), foot.x(), box.x(), box.right()},
                {courier.y(), foot.y(), box.y(), box.bottom()}}) {
            double run = axis[1] - axis[0];
            if (run == 0) {
                to = axis[0] > axis[2] && axis[0] < axis[3] ? to : -1;
            } else {
                double a = (axis[2] - axis[0]) / run;
                double b = (axis[3] - axis[0]) / run;
                from = Math.max(from, Math.min(a, b));
                to = Math.min(to, Math.max(a, b));
            }
        }
        return from < to;
    }

    /** Above or below a courier that goes sideways, left or right of one that goes up or down, then elsewhere, then further away. */
    private List<Box> places(List<Double> distances, double width, double height) {
        List<Box> places = new ArrayList<>();
        for (double away : distances) {
            List<Box> lying = LYING.stream()
                    .flatMap(share -> Stream.of(lens.box(courier, share * width, -away - height, width, height),
                            lens.box(courier, share * width, away, width, height)))
                    .toList();
            List<Box> hanging = HANGING.stream()
                    .flatMap(share -> Stream.of(lens.box(courier, -away - width, share * height, width, height),
                            lens.box(courier, away, share * height, width, height)))
                    .toList();
            places.addAll(level ? lying : hanging);
            places.addAll(level ? hanging : lying);
        }
        return places.stream().map(place -> clearing.inside(place, courier)).toList();
    }
}
