package portico.view.fx.look;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import javafx.scene.text.Font;

/** The bundled fonts and stylesheets. */
public final class Assets {
    private static final String ROOT = "/portico/assets/";
    private static final List<String> FONTS = List.of("Inter-Regular", "Inter-Medium", "Inter-SemiBold", "Inter-Bold",
            "JetBrainsMono-Medium", "JetBrainsMono-SemiBold", "JetBrainsMono-Bold");
    private static final List<String> SHEETS = List.of("controls", "toolbar", "panels", "lessons", "transport",
            "dialogs");

    private Assets() {}

    /** Makes the bundled fonts known to the toolkit; once, at the start. */
    public static void loadFonts() {
        FONTS.forEach(Assets::loadFont);
    }

    private static void loadFont(String name) {
        try (InputStream file = Assets.class.getResourceAsStream(ROOT + "fonts/" + name + ".ttf")) {
            Font.loadFont(file, 13);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The window's own stylesheets, to be laid over the theme's. */
    public static List<String> stylesheets() {
        return SHEETS.stream()
                .map(name -> Assets.class.getResource(ROOT + "css/" + name + ".css").toExternalForm())
                .toList();
    }
}
