package portico.view.paint.raster;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import portico.view.paint.Face;

/** Masks of letters, each made once for each quarter of a pixel it may start at. Safe for several threads. */
final class GlyphMasks {

    private static final int FRACTIONS = 4;

    private final AwtFonts fonts;
    private final Map<Key, GlyphMask> masks = new ConcurrentHashMap<>();

    private record Key(Face face, char letter, int fraction) {}

    GlyphMasks(AwtFonts fonts) {
        this.fonts = fonts;
    }

    /**
     * Finds the mask of a letter.
     *
     * @param x where the letter starts; its fraction counts
     */
    GlyphMask mask(Face face, char letter, double x) {
        int fraction = (int) ((x - Math.floor(x)) * FRACTIONS);
        return masks.computeIfAbsent(new Key(face, letter, fraction), key -> GlyphMask
                .of(fonts.font(key.face(), String.valueOf(key.letter())), letter, key.fraction() / (float) FRACTIONS));
    }
}
