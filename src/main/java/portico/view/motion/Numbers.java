package portico.view.motion;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import portico.view.drawing.Box;
import portico.view.drawing.Figure;
import portico.view.drawing.Figure.Align;
import portico.view.drawing.Point;
import portico.view.drawing.Role;
import portico.view.drawing.TextStyle;

/** Numbered circles at stations; numbers that would stand on each other share one. */
final class Numbers {

    private static final double RADIUS = 9;
    private static final double CASING = 10.5;
    /** Nearer than this they share a circle. */
    private static final double APART = 20;
    private static final double DIGIT = 7.5;
    /** Where a number may stand instead, in screen pixels, the nearest first. */
    private static final List<Point> ASIDE = Stream.of(0.0, 10.0, 17.0, 24.0, 31.0)
            .flatMap(far -> Stream.of(new Point(far, 0), new Point(-far, 0), new Point(0, -far), new Point(0, far),
                    new Point(far, -far), new Point(-far, -far), new Point(far, far), new Point(-far, far)))
            .toList();

    private final Lens lens;

    Numbers(Lens lens) {
        this.lens = lens;
    }

    /** How a station is told. */
    enum State {
        DONE, REPLIED, NEXT
    }

    /** Stations {@code first} to {@code last} at one place. */
    record Mark(int first, int last, Point at, State state) {

        private Mark moved(Point to) {
            return new Mark(first, last, to, state);
        }

        private String text() {
            return first == last ? Integer.toString(first) : first + "–" + last;
        }
    }

    /** Marks of neighbours in the same state that stand too near to each other, made into one. */
    List<Mark> joined(List<Mark> marks) {
        List<Mark> joined = new ArrayList<>();
        for (Mark mark : marks) {
            Mark before = joined.isEmpty() ? null : joined.getLast();
            if (before != null && before.state() == mark.state()
                    && before.at().distanceTo(mark.at()) < lens.px(APART)) {
                joined.set(joined.size() - 1, new Mark(before.first(), mark.last(), before.at(), mark.state()));
            } else {
                joined.add(mark);
            }
        }
        return joined;
    }

    /**
     * The mark moved a little aside where it would hide a word of the drawing, and off the marks before it; empty where words and marks leave no place
     * near enough to be seen as the station's.
     */
    Optional<Mark> aside(Mark mark, Words words, Box bounds, List<Box> taken) {
        List<Box> places = ASIDE.stream()
                .map(by -> box(mark.moved(lens.moved(mark.at(), by.x(), by.y()))).movedInto(bounds))
                .toList();
        List<Box> hidden = words.in(places.stream().reduce(Box::union).orElseThrow());
        Optional<Box> free = places.stream()
                .filter(place -> Stream.concat(hidden.stream(), taken.stream()).noneMatch(place::overlaps))
                .findFirst();
        free.ifPresent(taken::add);
        return free.map(place -> mark.moved(place.centre()));
    }

    /** The room of a number of one or two digits. */
    Box around(Point at) {
        return lens.around(at, 2 * CASING, 2 * CASING);
    }

    Box box(Mark mark) {
        double width = 2 * CASING + Math.max(0, (mark.text().length() - 2) * DIGIT);
        return lens.around(mark.at(), width, 2 * CASING);
    }

    void draw(List<Figure> figures, Mark mark) {
        double extra = (mark.text().length() - 2) * DIGIT;
        double width = 2 * RADIUS + Math.max(0, extra);
        double grown = 2 * (CASING - RADIUS);
        figures.add(lens.plate(lens.around(mark.at(), width + grown, 2 * CASING), CASING,
                lens.filled(Role.PANEL, Role.PANEL, 1)));
        Box box = lens.around(mark.at(), width, 2 * RADIUS);
        switch (mark.state()) {
            case DONE -> figures.add(lens.plate(box, RADIUS, lens.filled(Role.ACCENT, Role.ACCENT, 1)));
            case REPLIED -> figures.add(lens.plate(box, RADIUS, lens.filled(Role.PANEL, Role.REPLY, 1.8)));
            case NEXT -> figures.add(lens.plate(box, RADIUS, lens.filled(Role.PANEL, Role.STRONG, 1.2)));
        }
        figures.add(lens.text(lens.around(mark.at(), width + 6, Lens.LINE), TextStyle.LABEL_STRONG, ink(mark.state()),
                Align.CENTRE, mark.text()));
    }

    private static Role ink(State state) {
        return switch (state) {
            case DONE -> Role.ON_ACCENT;
            case REPLIED -> Role.REPLY;
            case NEXT -> Role.INK2;
        };
    }
}
