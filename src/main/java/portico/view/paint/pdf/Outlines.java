package portico.view.paint.pdf;

import portico.view.drawing.Path;
import portico.view.paint.Face;

/** The letters of the bundled fonts as shapes, so that a document looks the same where the fonts are not installed. */
@FunctionalInterface
public interface Outlines {

    /** One line of text with its baseline at {@code y}, starting at {@code x}; device pixels. */
    Path of(String text, double x, double y, Face face);
}
