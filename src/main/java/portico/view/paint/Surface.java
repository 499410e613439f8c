package portico.view.paint;

import java.util.Optional;
import portico.model.id.ResourceId;
import portico.view.drawing.Box;
import portico.view.drawing.Path;

/**
 * What a painter paints on: a picture file, a screen tile, a canvas, a recording. All coordinates and sizes are device pixels; the painter has done
 * the zooming, so that text is never scaled.
 */
public interface Surface {

    void fillRectangle(Box box, double radius, Paint paint);

    void strokeRectangle(Box box, double radius, Paint paint, Pen pen);

    void fillEllipse(Box box, Paint paint);

    void strokeEllipse(Box box, Paint paint, Pen pen);

    void fillPath(Path path, Paint paint);

    void strokePath(Path path, Paint paint, Pen pen);

    /** One line of text with its baseline at {@code y}, starting at {@code x}. */
    void text(String text, double x, double y, Face face, Paint paint);

    /** Paints with everything turned around a point, clockwise; surfaces that cannot turn leave it upright. */
    default void turned(double degrees, double x, double y, Runnable painting) {
        painting.run();
    }

    /** Says which subject the following figures stand for, if any. Surfaces that keep no structure ignore it. */
    default void subject(Optional<ResourceId> subject) {}
}
