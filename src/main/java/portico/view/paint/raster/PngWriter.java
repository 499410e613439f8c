package portico.view.paint.raster;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.Adler32;
import java.util.zip.CRC32;

/**
 * Writes a PNG band by band, so that a picture never has to be in memory as a whole. Bands may be packed on several threads; they are added in order,
 * and the bytes depend on the pixels only.
 */
final class PngWriter implements AutoCloseable {

    private static final long SIGNATURE = 0x89504E470D0A1A0AL;
    private static final byte[] ZLIB_HEADER = {0x78, (byte) 0x9C};

    private final DataOutputStream out;
    private final int height;
    private final Adler32 checksum = new Adler32();
    private int rows;

    /**
     * Writes the head of the file.
     *
     * @param alpha whether pixels keep their transparency; without it a picture takes three bytes a pixel
     * @param texts what the file carries beside its pixels
     */
    PngWriter(OutputStream out, int width, int height, boolean alpha, List<PngText> texts) throws IOException {
        this.out = new DataOutputStream(out);
        this.height = height;
        this.out.writeLong(SIGNATURE);
        ByteBuffer header = ByteBuffer.allocate(13).putInt(width).putInt(height);
        chunk("IHDR", header.put((byte) 8).put((byte) (alpha ? 6 : 2)).array());
        for (PngText text : texts) {
            chunk(text.chunkType(), text.data());
        }
        chunk("IDAT", ZLIB_HEADER);
    }

    /** Adds the next rows from above. */
    public void add(PngBand band) throws IOException {
        rows += band.rows();
        checksum.update(band.raw());
        chunk("IDAT", band.packed());
    }

    /** Writes the end of the file; the stream stays open. */
    @Override
    public void close() throws IOException {
        if (rows != height) {
            throw new IllegalStateException("a picture of " + height + " rows got " + rows);
        }
        byte[] lastBlock = {0x03, 0x00};
        chunk("IDAT", ByteBuffer.allocate(6).put(lastBlock).putInt((int) checksum.getValue()).array());
        chunk("IEND", new byte[0]);
        out.flush();
    }

    private void chunk(String type, byte[] data) throws IOException {
        byte[] name = type.getBytes(StandardCharsets.US_ASCII);
        CRC32 crc = new CRC32();
        crc.update(name);
        crc.update(data);
        out.writeInt(data.length);
        out.write(name);
        out.write(data);
        out.writeInt((int) crc.getValue());
    }
}
