package portico.view.drawing;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import portico.model.id.ResourceId;

/**
 * A part of a picture, kept so that it need not be drawn again while what it shows and where it stands are the same.
 *
 * @param x the zero around which it was drawn, in the picture's pixels
 * @param scale how much larger than its own measures
 */
public record Piece(double x, double y, double scale, List<Figure> figures, Map<ResourceId, Box> lots,
        Map<Anchor, Point> anchors) {

    public Piece {
        figures = List.copyOf(figures);
        lots = Collections.unmodifiableMap(lots);
        anchors = Collections.unmodifiableMap(anchors);
    }
}
