package portico.view.paint.raster;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import portico.view.paint.Face;
import portico.view.paint.Ruler;

/**
 * Writes text into an image's pixels, each letter at the quarter of a pixel where it belongs. Java2D itself puts letters on whole pixels, which makes
 * small type uneven.
 */
final class PixelText {

    private static final int OPAQUE = 0xFF;

    private final int[] pixels;
    private final int width;
    private final int height;
    private final boolean alpha;
    private final GlyphMasks masks;
    private final Ruler ruler;

    PixelText(BufferedImage image, GlyphMasks masks, Ruler ruler) {
        this.pixels = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
        this.width = image.getWidth();
        this.height = image.getHeight();
        this.alpha = image.getColorModel().hasAlpha();
        this.masks = masks;
        this.ruler = ruler;
    }

    /** One line in an opaque colour, starting at x on the baseline y. */
    void write(String text, double x, int y, Face face, int rgb) {
        double pen = x + 0.125;
        for (int i = 0; i < text.length(); i++) {
            GlyphMask mask = masks.mask(face, text.charAt(i), pen);
            stamp(mask, (int) Math.floor(pen) + mask.left(), y + mask.top(), rgb);
            pen += ruler.width(text.substring(i, i + 1), face);
        }
    }

    private void stamp(GlyphMask mask, int left, int top, int rgb) {
        int firstRow = Math.max(0, -top);
        int lastRow = Math.min(mask.height(), height - top);
        int firstColumn = Math.max(0, -left);
        int lastColumn = Math.min(mask.width(), width - left);
        for (int row = firstRow; row < lastRow; row++) {
            int to = (top + row) * width + left;
            for (int column = firstColumn; column < lastColumn; column++) {
                int coverage = mask.at(column, row);
                if (coverage > 0) {
                    pixels[to + column] = over(pixels[to + column], rgb, coverage);
                }
            }
        }
    }

    /** The colour laid over a pixel, whose own alpha is not multiplied in unless it is opaque. */
    private int over(int below, int rgb, int coverage) {
        int belowAlpha = alpha ? below >>> 24 : OPAQUE;
        int belowShare = belowAlpha * (OPAQUE - coverage) / OPAQUE;
        int sum = coverage + belowShare;
        int red = mixed(rgb >> 16, below >> 16, coverage, belowShare, sum);
        int green = mixed(rgb >> 8, below >> 8, coverage, belowShare, sum);
        int blue = mixed(rgb, below, coverage, belowShare, sum);
        return sum << 24 | red << 16 | green << 8 | blue;
    }

    private static int mixed(int over, int below, int overShare, int belowShare, int sum) {
        return ((over & 0xFF) * overShare + (below & 0xFF) * belowShare + sum / 2) / sum;
    }
}
