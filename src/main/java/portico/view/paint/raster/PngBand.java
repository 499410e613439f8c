package portico.view.paint.raster;

import java.io.ByteArrayOutputStream;
import java.util.zip.Deflater;

/** Some rows of a picture as PNG stores them, unpacked and packed, on their own: any band can be made on any thread. */
final class PngBand {

    /** How much time is spent on how few bytes. */
    enum Packing {
        /** As they are at level 6: smaller and faster than any predictor for drawings of usual size. */
        CLOSE(6),
        /** As differences from the row above at level 3: where one row is like the next, a fourth of the time for a fourth more bytes. */
        FAST(3);

        private final int level;

        Packing(int level) {
            this.level = level;
        }
    }

    private static final byte UP = 2;

    private final int rows;
    private final byte[] raw;
    private final byte[] packed;

    private PngBand(int rows, byte[] raw, byte[] packed) {
        this.rows = rows;
        this.raw = raw;
        this.packed = packed;
    }

    /**
     * Takes rows of alpha, red, green, blue; alpha not multiplied in.
     *
     * @param alpha whether alpha is kept
     */
    static PngBand of(int[] argb, int width, int rows, boolean alpha, Packing packing) {
        byte[] raw = raw(argb, width, rows, alpha);
        if (packing == Packing.FAST) {
            subtractRowsAbove(raw, rows);
        }
        return new PngBand(rows, raw, packed(raw, packing.level));
    }

    int rows() {
        return rows;
    }

    byte[] raw() {
        return raw;
    }

    byte[] packed() {
        return packed;
    }

    private static byte[] raw(int[] argb, int width, int rows, boolean alpha) {
        byte[] raw = new byte[rows * (1 + width * (alpha ? 4 : 3))];
        int to = 0;
        for (int row = 0, from = 0; row < rows; row++) {
            to++;
            for (int x = 0; x < width; x++) {
                int pixel = argb[from++];
                raw[to++] = (byte) (pixel >> 16);
                raw[to++] = (byte) (pixel >> 8);
                raw[to++] = (byte) pixel;
                if (alpha) {
                    raw[to++] = (byte) (pixel >>> 24);
                }
            }
        }
        return raw;
    }

    /** Each row but the first, which any band may follow; from below, so that what is above is still there. */
    private static void subtractRowsAbove(byte[] raw, int rows) {
        int length = raw.length / rows;
        for (int at = raw.length - 1; at >= length; at--) {
            raw[at] -= raw[at - length];
        }
        for (int row = 1; row < rows; row++) {
            raw[row * length] = UP;
        }
    }

    private static byte[] packed(byte[] raw, int level) {
        try (Deflater deflater = new Deflater(level, true)) {
            deflater.setInput(raw);
            ByteArrayOutputStream packed = new ByteArrayOutputStream(raw.length / 16 + 1024);
            byte[] buffer = new byte[1 << 16];
            int length;
            do {
                length = deflater.deflate(buffer, 0, buffer.length, Deflater.SYNC_FLUSH);
                packed.write(buffer, 0, length);
            } while (length == buffer.length);
            return packed.toByteArray();
        }
    }
}
