package portico.view.fx.look;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.Locale;
import java.util.stream.Collectors;
import javafx.scene.paint.Color;
import portico.view.drawing.Role;
import portico.view.paint.Theme;

/** A theme's colours as a stylesheet, so that panels and drawing can never differ: {@code ACCENT_SOFT} becomes {@code -accent-soft}. */
public final class ThemeSheet {
    /** Colours that sheets of ControlsFX look up, by JavaFX's own names; a theme that lacks them makes JavaFX complain. */
    private static final String FOR_CONTROLS_FX = """

              -fx-control-inner-background: -panel;
              -fx-text-inner-color: -ink;
              -fx-text-box-border: -line;
              -fx-accent: -accent;
              -fx-focus-color: -accent;
              -fx-faint-focus-color: -accent-soft;
            """;

    private ThemeSheet() {}

    /** The stylesheet as a URL that JavaFX reads without a file. */
    public static String url(Theme theme) {
        byte[] css = css(theme).getBytes(StandardCharsets.UTF_8);
        return "data:text/css;base64," + Base64.getEncoder().encodeToString(css);
    }

    static String css(Theme theme) {
        return Arrays.stream(Role.values())
                .map(role -> "  " + name(role) + ": " + colour(theme.argb(role)) + ";")
                .collect(Collectors.joining("\n", ".root {\n", FOR_CONTROLS_FX + "}\n"));
    }

    /** What the sheet calls by the role's name, for what no sheet reaches. */
    public static Color colour(Theme theme, Role role) {
        return Color.web(colour(theme.argb(role)));
    }

    private static String name(Role role) {
        return "-" + role.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String colour(int argb) {
        return String.format(Locale.ROOT, "#%06X%02X", argb & 0xffffff, argb >>> 24);
    }
}
