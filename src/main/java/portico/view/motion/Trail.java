package portico.view.motion;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import portico.view.drawing.Box;
import portico.view.drawing.Figure;
import portico.view.drawing.Look;
import portico.view.drawing.Path;
import portico.view.drawing.Point;
import portico.view.drawing.Role;
import portico.view.drawing.Stroke.Dash;

/** How a way is drawn: travelled, still to come, refused, or as footprints. */
final class Trail {

    private static final double WIDTH = 3;
    private static final double CASING = 6;
    private static final double INDOORS = 1.6;
    private static final double STRIDE = 15;
    private static final double SIDE = 4;
    private static final int MOST_STEPS = 400;
    private static final Path SOLE = Path.of("M-4.6 3a3.1 3.1 0 0 1 0 -6h5.4a3.4 3.4 0 0 1 0 6.4z");
    private static final Path HEEL = Path.of("M-11 0a1.9 1.9 0 0 1 3.8 0a1.9 1.9 0 0 1 -3.8 0z");

    private final Lens lens;
    private final Course course;
    private final Track track;

    Trail(Lens lens, Course course) {
        this.lens = lens;
        this.course = course;
        this.track = course.track();
    }

    void travelled(List<Figure> figures, Phase phase, double to) {
        switch (phase) {
            case REQUEST -> cased(figures, Role.ACCENT, WIDTH, Dash.SOLID, to);
            case REPLY -> cased(figures, Role.REPLY, 2.6, Dash.REFUSED, to);
        }
    }

    void refused(List<Figure> figures, double to) {
        cased(figures, Role.NO, 2.6, Dash.FREE, to);
    }

    /** Bold on the street; inside, where plates and names stand, a fine line. */
    private void cased(List<Figure> figures, Role role, double width, Dash dash, double to) {
        for (Course.Span span : course.spans()) {
            double end = Math.min(to, span.to());
            if (end - span.from() < 1e-6) {
                continue;
            }
            Path piece = track.piece(span.from(), end);
            if (!span.indoors()) {
                figures.add(lens.line(piece, Role.PANEL, CASING, Dash.SOLID));
            }
            figures.add(lens.line(piece, role, span.indoors() ? INDOORS : width, dash));
        }
    }

    /** A way walked before, under the one that is walked now. */
    void behind(List<Figure> figures) {
        course.spans()
                .stream()
                .filter(span -> span.to() - span.from() > 1e-6)
                .forEach(span -> figures
                        .add(lens.line(track.piece(span.from(), span.to()), Role.ACCENT, 1.4, Dash.SOLID)));
    }

    void toCome(List<Figure> figures, Phase phase, double from) {
        Role role = phase == Phase.REQUEST ? Role.ACCENT : Role.REPLY;
        for (Course.Span span : course.spans()) {
            double start = Math.max(from, span.from());
            if (span.to() - start > 1e-6) {
                figures.add(
                        lens.line(track.piece(start, span.to()), role, span.indoors() ? INDOORS : 2.4, Dash.TO_COME));
            }
        }
    }

    /** Left and right by turns, as far as a distance; nearer to the middle or across it where a word stands, and none where words are all around. */
    void footprints(List<Figure> figures, Phase phase, double to, Predicate<Box> isFree) {
        double stride = Math.max(lens.px(STRIDE), track.length() / MOST_STEPS);
        Role role = phase == Phase.REQUEST ? Role.ACCENT : Role.REPLY;
        double side = SIDE;
        for (double s = stride; s < to; s += stride) {
            side = -side;
            double distance = s;
            Stream.of(side, 0.0, -side)
                    .map(aside -> footprint(distance, aside, Look.fill(role)))
                    .filter(print -> isFree.test(print.getFirst().bounds().union(print.getLast().bounds())))
                    .findFirst()
                    .ifPresent(figures::addAll);
        }
    }

    private List<Figure> footprint(double distance, double side, Look look) {
        double direction = track.direction(distance);
        Point at = lens.moved(track.point(distance), -Math.sin(direction) * side, Math.cos(direction) * side);
        return List.of(lens.shape(SOLE, at, direction, look), lens.shape(HEEL, at, direction, look));
    }
}
