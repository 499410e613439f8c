package portico.view.drawing.overlay;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import portico.model.id.ResourceId;
import portico.view.drawing.Anchor;
import portico.view.drawing.Drawing;
import portico.view.drawing.Figure;
import portico.view.drawing.Level;

/** What somebody looks at, one level of detail richer than its neighbours, as soon as the richer level's words can be read. */
public final class Richer {

    /** The part of a level's zoom from which its words fit. */
    private static final double READABLE = 0.95;

    private Richer() {}

    /** Whether anything is drawn richer at this zoom. */
    public static boolean isReadable(Drawing drawing, double zoom) {
        return next(drawing, zoom).isPresent();
    }

    /** Nothing where the subject cannot be drawn any richer. */
    public static List<Figure> figures(Drawing drawing, ResourceId subject, double zoom) {
        return next(drawing, zoom).flatMap(
                level -> drawing.anchor(subject, Anchor.Part.CENTRE).map(place -> drawing.closeUps().at(place, level)))
                .orElse(List.of());
    }

    /** Of several subjects together; two that lie in the same place are drawn once. */
    public static List<Figure> figures(Drawing drawing, Stream<ResourceId> subjects, double zoom) {
        return subjects.map(subject -> figures(drawing, subject, zoom)).distinct().flatMap(List::stream).toList();
    }

    private static Optional<Level> next(Drawing drawing, double zoom) {
        return drawing.level().richer().filter(level -> zoom >= level.from() * READABLE);
    }
}
