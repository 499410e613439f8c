package portico.view.paint;

import java.io.ByteArrayOutputStream;
import java.util.zip.Deflater;

/** Packs what picture files carry beside their pixels. */
public final class Zlib {

    private Zlib() {}

    /** @param level 0 to 9, or {@link Deflater#DEFAULT_COMPRESSION} */
    public static byte[] packed(byte[] content, int level) {
        try (Deflater deflater = new Deflater(level)) {
            deflater.setInput(content);
            deflater.finish();
            ByteArrayOutputStream out = new ByteArrayOutputStream(content.length / 8 + 64);
            byte[] buffer = new byte[1 << 14];
            while (!deflater.finished()) {
                out.write(buffer, 0, deflater.deflate(buffer));
            }
            return out.toByteArray();
        }
    }
}
