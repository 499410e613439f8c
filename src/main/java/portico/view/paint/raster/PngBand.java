package portico.view.paint.raster;

import java.io.ByteArrayOutputStream;
import java.util.zip.Deflater;

/** Some rows of a picture as PNG stores them, unpacked and packed, on their own: any band can be made on any thread. */
final class PngBand {

    private static final int LEVEL = 6;

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
    static PngBand of(int[] argb, int width, int rows, boolean alpha) {
        byte[] raw = raw(argb, width, rows, alpha);
        return new PngBand(rows, raw, packed(raw));
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

    private static byte[] packed(byte[] raw) {
        try (Deflater deflater = new Deflater(LEVEL, true)) {
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
