package portico.view.paint.raster;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import portico.view.paint.Face;

/** The bundled typefaces; each file is read once, each size of a face is made once. Safe for several threads. */
public final class AwtFonts {

    private static final String FOLDER = "/portico/assets/fonts/";

    private final Map<String, Font> files = new ConcurrentHashMap<>();
    private final Map<Face, Font> sizes = new ConcurrentHashMap<>();
    private final AwtRuler ruler = new AwtRuler(this);
    private final GlyphMasks masks = new GlyphMasks(this);

    /** Measures with these fonts. */
    public AwtRuler ruler() {
        return ruler;
    }

    GlyphMasks masks() {
        return masks;
    }

    /** The font to write a text with: the other family where the face's own has no such sign. */
    Font font(Face face, String text) {
        Font own = font(face);
        if (isPlain(text) || own.canDisplayUpTo(text) < 0) {
            return own;
        }
        Font other = font(new Face(!face.mono(), face.weight(), face.size()));
        return other.canDisplayUpTo(text) < 0 ? other : own;
    }

    Font font(Face face) {
        return sizes.computeIfAbsent(face, it -> file(it).deriveFont((float) it.size()));
    }

    private Font file(Face face) {
        return files.computeIfAbsent(face.fileName(), AwtFonts::read);
    }

    private static boolean isPlain(String text) {
        return text.chars().allMatch(c -> c < 0x180);
    }

    private static Font read(String name) {
        try (InputStream in = AwtFonts.class.getResourceAsStream(FOLDER + name)) {
            if (in == null) {
                throw new IllegalStateException("the font " + name + " is missing from the program");
            }
            return Font.createFont(Font.TRUETYPE_FONT, in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (FontFormatException e) {
            throw new IllegalStateException("the font " + name + " is damaged", e);
        }
    }
}
