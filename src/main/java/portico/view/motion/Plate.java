package portico.view.motion;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import portico.view.drawing.Box;
import portico.view.drawing.Figure;
import portico.view.drawing.Look;
import portico.view.drawing.Point;

/**
 * A plate over a drawing, which hides words whole or not at all: one that it would hide in part is blanked. Only where many
 * words touch each other in a row may the last one be cut.
 *
 * @param box where its lines are written
 */
record Plate(Box box, List<Blank> blanks) {

    /** How far a blank reaches beyond its word, in screen pixels. */
    private static final double MARGIN = 1;
    /** Small letters reach so much below the line, in heights of a capital. */
    private static final double DESCENT = 0.3;
    /** So often blanks come for what other blanks would hide in part. */
    private static final int ROUNDS = 4;
    private static final double CORNER = 2;

    /**
     * Where a word is painted over with what it stood on.
     *
     * @param fill of that; as the plate's where it is not known
     */
    record Blank(Box box, Optional<Figure.Fill> fill) {

        static Blank of(Words.Word word, Lens lens) {
            double margin = lens.px(MARGIN);
            Box letters = word.ink().inset(-margin);
            Box box = letters.union(letters.moved(0, DESCENT * word.ink().height()));
            return new Blank(
                    word.backdrop().map(it -> box.shared(it.box().inset(margin)).union(word.ink())).orElse(box),
                    word.backdrop().map(Words.Backdrop::fill));
        }
    }

    Plate {
        blanks = List.copyOf(blanks);
    }

    static Plate over(Box box, Lens lens, WordTiles words) {
        return over(box, lens, words, List.of());
    }

    /** @param others that lie there already; what they hide needs no blank */
    static Plate over(Box box, Lens lens, WordTiles words, List<Plate> others) {
        List<Box> parts = new ArrayList<>(List.of(box));
        List<Blank> blanks = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            List<Blank> cut = parts.stream()
                    .flatMap(part -> words.in(part).stream())
                    .distinct()
                    .filter(word -> others.stream().noneMatch(plate -> plate.overlaps(word.ink())))
                    .filter(word -> parts.stream().noneMatch(part -> part.contains(word.ink())))
                    .map(word -> Blank.of(word, lens))
                    .toList();
            if (cut.isEmpty()) {
                break;
            }
            blanks.addAll(cut);
            cut.forEach(blank -> parts.add(blank.box()));
        }
        return new Plate(box, blanks);
    }

    boolean overlaps(Box other) {
        return box.overlaps(other) || blanks.stream().map(Blank::box).anyMatch(other::overlaps);
    }

    Leader leader(Point from) {
        return Leader.to(box, from);
    }

    /** Its blanks below all that moves, and the plate above it. */
    void draw(List<Figure> figures, Lens lens, double corner, Look look) {
        for (Blank blank : blanks) {
            figures.addFirst(lens.plate(blank.box(), CORNER, new Look(blank.fill().or(look::fill), Optional.empty())));
        }
        figures.add(lens.plate(box, corner, look));
    }
}
