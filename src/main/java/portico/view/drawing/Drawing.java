package portico.view.drawing;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import portico.model.id.ResourceId;

/**
 * A finished picture as data.
 *
 * @param bounds everything that is drawn, in pixels at zoom 1
 * @param figures in paint order
 * @param lots the area of each subject: what a click finds, a search shows and a selection frames; smaller areas win over larger ones
 * @param anchors places on subjects where packets pass
 */
public record Drawing(Level level, Box bounds, List<Figure> figures, Map<ResourceId, Box> lots,
        Map<Anchor, Point> anchors, Roads roads, CloseUps closeUps) {

    public Drawing {
        figures = List.copyOf(figures);
        lots = Map.copyOf(lots);
        // Tens of thousands in a large city, made for this drawing alone: they are handed over and not copied
        anchors = Collections.unmodifiableMap(anchors);
    }

    /** The same places with nothing painted or written on them. */
    public Drawing unpainted() {
        return new Drawing(level, bounds, List.of(), lots, anchors, roads, closeUps);
    }

    public Optional<Box> lot(ResourceId subject) {
        return Optional.ofNullable(lots.get(subject));
    }

    public Optional<Point> anchor(ResourceId subject, Anchor.Part part) {
        return Optional.ofNullable(anchors.get(new Anchor(subject, part)));
    }
}
