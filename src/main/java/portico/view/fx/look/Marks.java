package portico.view.fx.look;

import javafx.scene.Node;
import javafx.scene.transform.Scale;
import portico.view.sheet.Tone;

/** Badges whose shape tells the state: a tick in a circle, a cross in an octagon, a triangle, an outlined i. */
public final class Marks {
    private static final double GRID = 16;

    private Marks() {}

    /** The badge of a tone, {@code size} pixels square. */
    public static Node badge(Tone tone, double size) {
        return switch (tone) {
            case OK -> mark(size, "ok", "M8 .5A7.5 7.5 0 1 0 8 15.5 7.5 7.5 0 0 0 8 .5z", "M4.7 8.3l2.3 2.4 4.3-5");
            case NO -> mark(size, "no", "M4.9.5h6.2L15.5 4.9v6.2L11.1 15.5H4.9L.5 11.1V4.9z",
                    "M5.2 5.2l5.6 5.6M10.8 5.2l-5.6 5.6");
            case WAIT -> mark(size, "wait", "M8 1.5 15 14.5H1z", "M8 6.2v4M8 12.2v.1");
            case NOTE -> mark(size, "note", "M8 1.2a6.8 6.8 0 1 0 0 13.6A6.8 6.8 0 0 0 8 1.2z", "M8 7.5v3.5M8 4.8v.1");
            case QUIET -> mark(size, "quiet", "M8 5.5a2.5 2.5 0 1 0 0 5 2.5 2.5 0 0 0 0-5z", "");
        };
    }

    private static Node mark(double size, String name, String outline, String sign) {
        Glyph glyph = new Glyph(size, size, Glyph.path(outline, "mark-" + name), Glyph.path(sign, "mark-sign-" + name));
        glyph.getChildren().forEach(child -> child.getTransforms().add(new Scale(size / GRID, size / GRID)));
        return glyph;
    }

    /** The style class of words in a tone. */
    public static String textClass(Tone tone) {
        return switch (tone) {
            case OK -> "text-ok";
            case NO -> "text-no";
            case WAIT -> "text-wait";
            case NOTE -> "text-note";
            case QUIET -> "quiet";
        };
    }
}
