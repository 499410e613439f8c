package portico.view.paint.raster;

import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.awt.image.DataBufferInt;
import java.awt.image.IndexColorModel;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The 256 colours of a GIF: those that most pixels have, which in a flat drawing are all that matter; every other pixel takes the nearest. One
 * palette for all frames, so that nothing flickers.
 */
final class GifPalette {

    private static final int MOST = 256;

    private final List<Integer> colours;
    private final Map<Integer, Byte> nearest = new HashMap<>();

    private GifPalette(List<Integer> colours) {
        this.colours = colours;
    }

    /** The colours of these pictures; the same pictures give the same palette. */
    static GifPalette of(List<BufferedImage> pictures) {
        Map<Integer, Integer> counts = new HashMap<>();
        pictures.forEach(picture -> count(pixels(picture), counts));
        return new GifPalette(counts.entrySet()
                .stream()
                .sorted(Map.Entry.<Integer, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(MOST)
                .map(Map.Entry::getKey)
                .toList());
    }

    private static void count(int[] pixels, Map<Integer, Integer> counts) {
        int run = 0;
        for (int i = 0; i < pixels.length; i++) {
            run++;
            if (i + 1 == pixels.length || pixels[i] != pixels[i + 1]) {
                counts.merge(pixels[i] & 0xFFFFFF, run, Integer::sum);
                run = 0;
            }
        }
    }

    /** The pixels of an opaque picture, row after row. */
    static int[] pixels(BufferedImage image) {
        return ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
    }

    /** A part of a picture in these colours. */
    BufferedImage indexed(BufferedImage image, int left, int top, int width, int height) {
        BufferedImage indexed = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_INDEXED, model());
        byte[] row = new byte[width];
        int[] pixels = pixels(image);
        for (int y = 0; y < height; y++) {
            int from = (top + y) * image.getWidth() + left;
            for (int x = 0; x < width; x++) {
                row[x] = nearest.computeIfAbsent(pixels[from + x] & 0xFFFFFF, this::index);
            }
            indexed.getRaster().setDataElements(0, y, width, 1, row);
        }
        return indexed;
    }

    private IndexColorModel model() {
        int[] map = new int[MOST];
        for (int i = 0; i < colours.size(); i++) {
            map[i] = 0xFF000000 | colours.get(i);
        }
        return new IndexColorModel(Byte.SIZE, MOST, map, 0, false, -1, DataBuffer.TYPE_BYTE);
    }

    private byte index(int colour) {
        int best = 0;
        for (int i = 1; i < colours.size(); i++) {
            if (distance(colour, colours.get(i)) < distance(colour, colours.get(best))) {
                best = i;
            }
        }
        return (byte) best;
    }

    private static int distance(int one, int other) {
        int red = (one >> 16) - (other >> 16);
        int green = (one >> 8 & 0xFF) - (other >> 8 & 0xFF);
        int blue = (one & 0xFF) - (other & 0xFF);
        return 3 * red * red + 4 * green * green + 2 * blue * blue;
    }
}
