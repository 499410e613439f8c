package portico.view.motion;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import portico.view.drawing.Box;
import portico.view.drawing.Figure;
import portico.view.drawing.Point;

/** Finds room for a plate where it hides few words of the drawing. */
final class Clearing {

    private static final double GAP = 14;
    /** Where words stand all around, a plate stands so many gaps away. */
    private static final List<Integer> FURTHER = List.of(1, 3, 6);
    private static final double REACH = 100;
    /** Being a screen pixel further away counts as much as hiding so many square pixels of words. */
    private static final double DISTANCE = 6;
    /** A shape up to this area is something to look at, a larger one is a wall or a ground. */
    private static final double SMALL = 5000;
    /** Words are worth a way. */
    private static final double WORD = 5;
    /** What a shape counts. */
    private static final double SHAPE = 0.3;
    /** Half a word is worse than none. */
    private static final double CUTTING = 4000;
    private static final double HIDING_WHAT_MATTERS = 1e6;

    private final Box bounds;
    private final Box seen;
    private final WordTiles tiles;

    /**
     * @param bounds of the drawing
     * @param seen the part of it that is in sight
     * @param tiles what is written in the drawing while it is seen at the zoom of the plates
     */
    Clearing(Box bounds, Box seen, WordTiles tiles) {
        this.bounds = bounds;
        this.seen = seen;
        this.tiles = tiles;
    }

    private List<Box> shapes(Box area) {
        return tiles.words()
                .figures()
                .in(area)
                .stream()
                .filter(figure -> !(figure instanceof Figure.Label || figure instanceof Figure.Choice))
                .map(Figure::bounds)
                .filter(area::overlaps)
                .filter(box -> box.width() * box.height() < SMALL)
                .toList();
    }

    /** What there is to hide. */
    private record Things(List<Box> words, List<Box> shapes) {

        double cost(Lens lens, Box box, Point at, List<Box> free) {
            double hidden = (WORD * hidden(words, box) + SHAPE * hidden(shapes, box)) * lens.zoom() * lens.zoom();
            double cut = CUTTING * words.stream().filter(box::cuts).count();
            double away = box.centre().distanceTo(at) * lens.zoom() * DISTANCE;
            return hidden + cut + away + (free.stream().anyMatch(box::overlaps) ? HIDING_WHAT_MATTERS : 0);
        }
    }

    /**
     * The best place for a plate of a size in screen pixels.
     *
     * @param at what it speaks of
     * @param house around that; the plate stands beside it rather than upon it
     * @param free boxes it must not hide
     */
    Box place(Lens lens, Point at, Box house, double width, double height, List<Box> free) {
        Box reach = house.union(lens.around(at, 1, 1)).inset(-lens.px(width + REACH));
        Things near = new Things(tiles.in(reach).stream().map(Words.Word::ink).toList(), shapes(reach));
        double w = lens.px(width);
        double h = lens.px(height);
        double gap = lens.px(GAP);
        List<Box> candidates = new ArrayList<>();
        for (Box around : List.of(lens.around(at, 40, 40), house)) {
            FURTHER.forEach(times -> candidates.addAll(beside(around, at, gap * times, w, h)));
        }
        Box best = cheapest(candidates, near, lens, at, free);
        if (near.cost(lens, best, at, free) >= HIDING_WHAT_MATTERS) {
            // In so small a picture only what lies above or below all of that is left
            free.forEach(box -> {
                candidates.add(new Box(at.x() - w / 2, box.bottom() + gap, w, h));
                candidates.add(new Box(at.x() - w / 2, box.y() - gap - h, w, h));
            });
            best = cheapest(candidates, near, lens, at, free);
        }
        return new Mooring(lens, sight(at), tiles).fast(best, free);
    }

    /** Of several that cost the same the first, moved into the picture. */
    private Box cheapest(List<Box> candidates, Things near, Lens lens, Point at, List<Box> free) {
        return candidates.stream()
                .map(box -> inside(box, at))
                .min(Comparator.comparingDouble(box -> near.cost(lens, box, at, free)))
                .orElseThrow();
    }

    /** The plate there. */
    Plate plate(Lens lens, Box place, List<Plate> others) {
        return Plate.over(place, lens, tiles, others);
    }

    private static List<Box> beside(Box around, Point at, double gap, double w, double h) {
        List<Box> boxes = new ArrayList<>();
        for (double share : List.of(0.5, 0.1, 0.9)) {
            boxes.add(new Box(around.right() + gap, at.y() - h * share, w, h));
            boxes.add(new Box(around.x() - gap - w, at.y() - h * share, w, h));
        }
        for (double share : List.of(0.5, 0.12, 0.88)) {
            boxes.add(new Box(at.x() - w * share, around.bottom() + gap, w, h));
            boxes.add(new Box(at.x() - w * share, around.y() - gap - h, w, h));
        }
        return boxes;
    }

    private static double hidden(List<Box> things, Box box) {
        return things.stream().mapToDouble(thing -> shared(thing, box)).sum();
    }

    private static double shared(Box a, Box b) {
        double width = Math.min(a.right(), b.right()) - Math.max(a.x(), b.x());
        double height = Math.min(a.bottom(), b.bottom()) - Math.max(a.y(), b.y());
        return width > 0 && height > 0 ? width * height : 0;
    }

    /** A plate moved into the drawing, and into sight where what it speaks of is. */
    private Box inside(Box plate, Point at) {
        return plate.movedInto(sight(at));
    }

    private Box sight(Point at) {
        return seen.contains(at) ? seen : bounds;
    }
}
