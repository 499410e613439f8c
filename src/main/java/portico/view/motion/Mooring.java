package portico.view.motion;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import portico.view.drawing.Box;

/**
 * Makes a plate that stands still fast where it cuts no word: none need be blanked where a small step aside would do.
 *
 * @param sight what a plate is to be within
 */
record Mooring(Lens lens, Box sight, WordTiles tiles) {

    /** So far a plate may step aside, in screen pixels. */
    private static final double REACH = 40;
    /** Between a plate and a word, in screen pixels. */
    private static final double GAP = 1.5;
    /** Hiding a word counts as much as a step of so many screen pixels. */
    private static final double HIDING = 16;

    /**
     * The plate there, or a step aside.
     *
     * @param kept what it must not hide
     */
    Box fast(Box plate, List<Box> kept) {
        List<Box> words = tiles.in(plate.inset(-lens.px(REACH))).stream().map(Words.Word::ink).toList();
        return cuts(plate, words) ? beside(plate, kept, words).orElse(plate) : plate;
    }

    private Optional<Box> beside(Box plate, List<Box> kept, List<Box> words) {
        return steps(
                words.stream().flatMapToDouble(word -> alongside(plate.x(), plate.right(), word.x(), word.right())))
                .flatMap(x -> steps(words.stream()
                        .flatMapToDouble(word -> alongside(plate.y(), plate.bottom(), word.y(), word.bottom())))
                        .map(y -> plate.moved(x, y)))
                .filter(box -> sight.contains(box) && kept.stream().noneMatch(box::overlaps) && !cuts(box, words))
                .min(Comparator.comparingDouble(box -> price(plate, box, words)));
    }

    private Stream<Double> steps(DoubleStream towards) {
        double reach = lens.px(REACH);
        return DoubleStream.concat(DoubleStream.of(0), towards).filter(step -> Math.abs(step) <= reach).boxed();
    }

    /** The steps by which a span ends before another, begins after it, or covers it from its start or to its end. */
    private DoubleStream alongside(double from, double to, double first, double last) {
        double gap = lens.px(GAP);
        return DoubleStream.of(first - gap - to, last + gap - from, first - gap - from, last + gap - to);
    }

    private double price(Box plate, Box there, List<Box> words) {
        return there.centre().distanceTo(plate.centre())
                + lens.px(HIDING) * words.stream().filter(there::overlaps).count();
    }

    private static boolean cuts(Box plate, List<Box> words) {
        return words.stream().anyMatch(plate::cuts);
    }
}
