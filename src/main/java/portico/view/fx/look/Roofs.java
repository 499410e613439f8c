package portico.view.fx.look;

import java.util.Optional;
import javafx.scene.Node;
import portico.model.placement.Limit;

/** Buildings as they look from afar, small: the roof says what runs out first, the shade how full it is. */
public final class Roofs {
    private static final double WIDTH = 26;
    private static final double HEIGHT = 26;
    private static final String WALL = "M3.5 11.5h19v14h-19z";

    private Roofs() {}

    /** A building under the roof of this limit; flat where nothing runs out first. */
    public static Node roof(Optional<Limit> limit) {
        return new Glyph(WIDTH, HEIGHT, Glyph.path(WALL, "roof-wall"), Glyph.path("M4 19h18v6H4z", "shade-middle"),
                Glyph.path(outline(limit), "roof-wall"));
    }

    private static String outline(Optional<Limit> limit) {
        return limit.map(first -> switch (first) {
            case ENI -> "M.5 11.5 13 2.5l12.5 9z";
            case CPU -> "M3.5 11.5v-8l6.3 8v-8l6.3 8v-8l6.4 8z";
            case MEMORY -> "M3.5 11.5c0-12 19-12 19 0z";
            case PORTS -> "M3.5 11.5v-7h4v3h3.5v-3h4v3h3.5v-3h4v7z";
            case GPU -> "M3.5 11.5v-3h3v-3h3.5v-3h6v3h3.5v3h3v3z";
            case ADDRESSES -> "M1.5 11.5v-3.5h23v3.5z";
        }).orElse("M1.5 11.5v-3.5h23v3.5z");
    }

    /** A flat building in the shade of this step, 0 the emptiest and 3 full. */
    public static Node shade(int step) {
        String fill = switch (step) {
            case 0 -> "M4 18h18v7H4z";
            case 1 -> "M4 12h18v13H4z";
            case 2 -> "M4 7h18v18H4z";
            default -> "M4 3h18v22H4z";
        };
        String name = switch (step) {
            case 0 -> "shade-low";
            case 1 -> "shade-middle";
            case 2 -> "shade-high";
            default -> "shade-full";
        };
        return new Glyph(WIDTH, HEIGHT, Glyph.path("M3.5 2.5h19v23h-19z", "roof-wall"), Glyph.path(fill, name));
    }
}
