package portico.view.fx.city;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import javafx.scene.text.Font;
import portico.view.paint.Face;

/** The bundled typefaces as JavaFX fonts; each file is loaded once, each size of a face is made once. For the JavaFX thread. */
public final class FxFonts {

    private static final String FOLDER = "/portico/assets/fonts/";

    private final Map<String, String> names = new HashMap<>();
    private final Map<Face, Font> sizes = new HashMap<>();

    Font font(Face face) {
        return sizes.computeIfAbsent(face,
                it -> new Font(names.computeIfAbsent(it.fileName(), FxFonts::load), it.size()));
    }

    /** Loads a file; gives the name by which the font is known from then on. */
    private static String load(String file) {
        try (InputStream in = FxFonts.class.getResourceAsStream(FOLDER + file)) {
            return Font.loadFont(in, 12).getName();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
