package portico.view.motion;

import java.util.ArrayList;
import java.util.List;
import portico.model.id.LoadBalancerId;
import portico.view.drawing.Box;
import portico.view.drawing.Drawing;
import portico.view.drawing.Point;

/**
 * Leads ways around words: what crosses none stays as it is, the rest goes level and upright through the gaps between them. Who is only on the way to
 * the gate walks around a balancer, too.
 */
final class Detours {

    /** Half of what a line takes. */
    private static final double LINE = 2;
    /** How far beside a word is comfortable, in screen pixels. */
    private static final double BESIDE = 4;
    /** How far a way may leave the straight one. */
    private static final double REACH = 96;

    private final Words words;
    private final List<Box> halls;

    Detours(Drawing drawing, Words words) {
        this.words = words;
        halls = drawing.lots()
                .entrySet()
                .stream()
                .filter(lot -> lot.getKey() instanceof LoadBalancerId)
                .map(lot -> lot.getValue().inset(-3))
                .toList();
    }

    /** Inside a house: a way between the same ends, which may take other corners. */
    List<Point> indoors(List<Point> way) {
        return isClear(way, List.of()) ? way : around(way, List.of());
    }

    /** On the street: the same way, but for where it would cross words and halls. */
    List<Point> outdoors(List<Point> way) {
        List<Point> led = new ArrayList<>(List.of(way.getFirst()));
        int i = 1;
        while (i < way.size()) {
            int end = i;
            if (!isClear(way.subList(i - 1, i + 1), halls)) {
                end = Math.min(i + 1, way.size() - 1);
                List<Point> back = led.size() > 1 ? List.of(led.removeLast()) : List.of();
                List<Point> piece = new ArrayList<>(List.of(led.getLast()));
                piece.addAll(back);
                piece.addAll(way.subList(i, end + 1));
                List<Point> clear = around(piece, halls);
                led.addAll(clear.subList(1, clear.size()));
            } else {
                led.add(way.get(i));
            }
            i = end + 1;
        }
        return led;
    }

    private boolean isClear(List<Point> way, List<Box> others) {
        for (int i = 1; i < way.size(); i++) {
            Box piece = Maze.between(way.get(i - 1), way.get(i)).inset(-LINE);
            if (!words.in(piece).isEmpty() || others.stream().anyMatch(piece::overlaps)) {
                return false;
            }
        }
        return true;
    }

    private List<Point> around(List<Point> way, List<Box> others) {
        Box reach = way.stream().map(p -> Maze.between(p, p)).reduce(Box::union).orElseThrow().inset(-REACH);
        return new Maze(way, words.in(reach), others, BESIDE / Math.min(1, words.least())).way();
    }
}
