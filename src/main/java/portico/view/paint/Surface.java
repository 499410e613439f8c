package portico.view.paint;

import portico.view.drawing.Box;
import portico.view.drawing.Path;
import portico.view.drawing.Stroke;

/**
 * What a painter paints on: a picture file, a screen tile, a canvas, a recording. All coordinates and sizes are device pixels; the painter has done
 * the zooming, so that text is never scaled.
 */
public interface Surface {

    void fillRectangle(Box box, double radius, Paint paint);

    void strokeRectangle(Box box, double radius, Paint paint, double width, Stroke.Dash dash);

    void fillEllipse(Box box, Paint paint);

    void strokeEllipse(Box box, Paint paint, double width, Stroke.Dash dash);

    void fillPath(Path path, Paint paint);

    void strokePath(Path path, Paint paint, double width, Stroke.Dash dash);

    /** One line of text with its baseline at {@code y}, starting at {@code x}. */
    void text(String text, double x, double y, Face face, Paint paint);

    /** Keeps what is painted until {@link #unclip()} inside a box; clips do not nest. */
    void clip(Box box);

    void unclip();

    /** Says which subject the following figures stand for; null for none. Surfaces that keep no structure ignore it. */
    default void subject(String id) {}
}
