package portico.view.motion;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import portico.model.id.LoadBalancerId;
import portico.view.drawing.Box;
import portico.view.drawing.Drawing;
import portico.view.drawing.Point;

/**
 * Leads ways around words: what crosses none stays as it is, the rest goes level and upright through the gaps between them. Who is only on the way to
 * the gate walks around a balancer, too. For several threads.
 */
final class Detours {

    /** Half of what a line takes inside and, with its casing, on the street, in screen pixels. */
    private static final double LINE = 1.5;
    private static final double CASED = 3.5;
    /** How far beside a word is comfortable, in screen pixels. */
    private static final double BESIDE = 4;
    /** How far a way may leave the straight one. */
    private static final double REACH = 96;

    private static final double ASIDE = 3;
    /** Empty where ways lead straight. */
    private final Optional<Words> words;
    private final List<Box> halls;
    /** Many flows share their first and last streets. */
    private final Map<List<Point>, List<Point>> inside = new ConcurrentHashMap<>();
    private final Map<List<Point>, List<Point>> onStreet = new ConcurrentHashMap<>();
    private final Map<List<Point>, List<Point>> hallway = new ConcurrentHashMap<>();

    private Detours(Optional<Words> words, List<Box> halls) {
        this.words = words;
        this.halls = halls;
    }

    /** None: ways lead straight. */
    static Detours none() {
        return new Detours(Optional.empty(), List.of());
    }

    static Detours of(Drawing drawing, Words words) {
        return new Detours(Optional.of(words), halls(drawing));
    }

    private static List<Box> halls(Drawing drawing) {
        return drawing.lots()
                .entrySet()
                .stream()
                .filter(lot -> lot.getKey() instanceof LoadBalancerId)
                .map(lot -> lot.getValue().inset(-ASIDE))
                .toList();
    }

    /** Inside a house: a way between the same ends, which may take other corners. */
    List<Point> indoors(List<Point> way) {
        return words.map(it -> inside.computeIfAbsent(way, _ -> indoors(it, way))).orElse(way);
    }

    /** On the street: the same way, but for where it would cross words and halls. */
    List<Point> outdoors(List<Point> way) {
        return words.map(it -> onStreet.computeIfAbsent(way, _ -> outdoors(it, way))).orElse(way);
    }

    /** Through a hall, between its doors: where there is room, a courier passes beside all that is written there. */
    List<Point> inHall(List<Point> way) {
        return words.map(it -> hallway.computeIfAbsent(way, _ -> inHall(it, way))).orElse(way);
    }

    private static List<Point> inHall(Words letters, List<Point> way) {
        if (isClear(letters, way, Courier.HALF, List.of())) {
            return way;
        }
        double half = Courier.HALF / Math.min(1, letters.least());
        Box reach = reach(way);
        List<Box> kept = letters.in(reach).stream().map(word -> word.inset(-half)).toList();
        return new Maze(way, within(reach, kept), List.of(), 0).way();
    }

    /** Whether no word stands in a box. */
    boolean isFree(Box box) {
        return words.map(it -> it.in(box).isEmpty()).orElse(true);
    }

    /** Whether a courier that came up to a place stands there beside all words. */
    boolean isFreeFor(Point courier) {
        return words.map(it -> it.in(Courier.upright(courier, 1 / Math.min(1, it.least()))).isEmpty()).orElse(true);
    }

    private static List<Point> indoors(Words letters, List<Point> way) {
        return isClear(letters, way, LINE, List.of()) ? way : around(letters, way, List.of());
    }

    private List<Point> outdoors(Words letters, List<Point> way) {
        List<Point> led = new ArrayList<>(List.of(way.getFirst()));
        for (int i = 1; i < way.size(); i++) {
            if (isClear(letters, way.subList(i - 1, i + 1), CASED, halls)) {
                led.add(way.get(i));
            } else {
                int end = Math.min(i + 1, way.size() - 1);
                List<Point> wide = new ArrayList<>(led.subList(Math.max(0, led.size() - 2), led.size()));
                wide.addAll(way.subList(i, end + 1));
                List<Point> clear = around(letters, wide, halls);
                led.subList(Math.max(0, led.size() - 2), led.size()).clear();
                led.addAll(clear);
                i = end;
            }
        }
        return led;
    }

    private static boolean isClear(Words letters, List<Point> way, double half, List<Box> others) {
        double line = half / Math.min(1, letters.least());
        for (int i = 1; i < way.size(); i++) {
            Box piece = Maze.between(way.get(i - 1), way.get(i)).inset(-line);
            if (!letters.in(piece).isEmpty() || others.stream().anyMatch(piece::overlaps)) {
                return false;
            }
        }
        return true;
    }

    private static List<Point> around(Words letters, List<Point> way, List<Box> others) {
        if (way.getFirst().equals(way.getLast())) {
            return way;
        }
        Box reach = reach(way);
        return new Maze(way, within(reach, letters.in(reach)), within(reach, others),
                BESIDE / Math.min(1, letters.least())).way();
    }

    private static Box reach(List<Point> way) {
        return way.stream().map(p -> Maze.between(p, p)).reduce(Box::union).orElseThrow().inset(-REACH);
    }

    /** Nothing is known of what lies further away. */
    private static List<Box> within(Box reach, List<Box> boxes) {
        return boxes.stream().filter(reach::overlaps).map(reach::shared).toList();
    }
}
