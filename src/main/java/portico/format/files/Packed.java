package portico.format.files;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.zip.GZIPInputStream;
import portico.format.Note;

/** Files as gzip packs them, which is how AWS delivers flow logs to S3. */
final class Packed {

    private static final int CHUNK = 1 << 16;

    private Packed() {}

    /** The bytes inside; the bytes themselves where they are not packed. What is damaged or too large is cut off, with a note. */
    static byte[] unpack(String name, byte[] bytes, List<Note> notes) {
        if (bytes.length < 2 || bytes[0] != (byte) 0x1f || bytes[1] != (byte) 0x8b) {
            return bytes;
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
            byte[] chunk = new byte[CHUNK];
            for (int n = in.read(chunk); n >= 0; n = in.read(chunk)) {
                if (out.size() + n > Loading.LARGEST_MIB << 20) {
                    notes.add(Note.error(name, "",
                            "holds more than " + Loading.LARGEST_MIB + " MiB when unpacked; the rest is left out"));
                    break;
                }
                out.write(chunk, 0, n);
            }
        } catch (IOException e) {
            notes.add(Note.error(name, "", "is damaged inside its packing (gzip); what comes before is read"));
        }
        return out.toByteArray();
    }
}
