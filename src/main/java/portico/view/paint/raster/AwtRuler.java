package portico.view.paint.raster;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import portico.view.paint.Face;
import portico.view.paint.Ruler;

/** Measures with the bundled fonts and fractional metrics, so that widths are those of the screen too. Safe for several threads. */
public final class AwtRuler implements Ruler {

    private static final FontRenderContext CONTEXT = new FontRenderContext(null, true, true);
    private static final int TABLED = 0x180;

    private final AwtFonts fonts;
    private final Map<Face, float[]> tables = new ConcurrentHashMap<>();

    public AwtRuler(AwtFonts fonts) {
        this.fonts = fonts;
    }

    @Override
    public double width(String text, Face face) {
        float[] advances = tables.computeIfAbsent(face, this::advances);
        double width = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= TABLED && c != '…') {
                return fonts.font(face, text).getStringBounds(text, CONTEXT).getWidth();
            }
            width += c == '…' ? advances[TABLED] : advances[c];
        }
        return width;
    }

    /** One advance for each character of the Latin blocks, and the ellipsis behind them. */
    private float[] advances(Face face) {
        Font font = fonts.font(face);
        float[] advances = new float[TABLED + 1];
        for (int c = 0; c <= TABLED; c++) {
            char[] letter = {c == TABLED ? '…' : (char) c};
            advances[c] = font.createGlyphVector(CONTEXT, letter).getGlyphMetrics(0).getAdvance();
        }
        return advances;
    }
}
