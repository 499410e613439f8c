package portico.view.motion;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import portico.view.drawing.Box;
import portico.view.drawing.Figure;
import portico.view.drawing.Look;
import portico.view.drawing.Point;

/**
 * A plate over a drawing, which hides words whole or not at all: one that it would hide in part lies below a flap of it. Only
 * where many words touch each other in a row may the last one be cut.
 *
 * @param box where its lines are written
 */
record Plate(Box box, List<Box> flaps) {

    /** How far a flap reaches beyond its word, in screen pixels. */
    private static final double MARGIN = 1;
    /** So often flaps come for what other flaps would hide in part. */
    private static final int ROUNDS = 4;
    private static final double CORNER = 2;
    /** Lines are moved by up to this to fall on whole pixels. */
    private static final double LINE = 0.5;

    Plate {
        flaps = List.copyOf(flaps);
    }

    static Plate over(Box box, Lens lens, WordTiles words) {
        return over(box, lens, words, List.of());
    }

    /** @param others that lie there already; what they hide needs no flap */
    static Plate over(Box box, Lens lens, WordTiles words, List<Plate> others) {
        List<Box> parts = new ArrayList<>(List.of(box));
        for (int round = 0; round < ROUNDS; round++) {
            List<Box> cut = parts.stream()
                    .flatMap(part -> words.in(part).stream())
                    .map(Words.Word::ink)
                    .distinct()
                    .filter(word -> others.stream().noneMatch(plate -> plate.overlaps(word)))
                    .map(word -> word.inset(-lens.px(MARGIN)))
                    .filter(word -> parts.stream().noneMatch(part -> part.contains(word)))
                    .toList();
            if (cut.isEmpty()) {
                break;
            }
            parts.addAll(cut);
        }
        return new Plate(box, parts.subList(1, parts.size()));
    }

    boolean overlaps(Box other) {
        return box.overlaps(other) || flaps.stream().anyMatch(other::overlaps);
    }

    Leader leader(Point from) {
        return Leader.to(box, from);
    }

    /** @param edge how wide its edge is, in screen pixels */
    void draw(List<Figure> figures, Lens lens, double corner, double edge, Look look) {
        flaps.forEach(flap -> figures.add(lens.plate(flap, CORNER, look)));
        figures.add(lens.plate(box, corner, look));
        if (!flaps.isEmpty()) {
            Look inside = new Look(look.fill(), Optional.empty());
            Stream.concat(flaps.stream(), Stream.of(box))
                    .forEach(part -> figures.add(lens.plate(part.inset(lens.px(edge + LINE)), CORNER, inside)));
        }
    }
}
