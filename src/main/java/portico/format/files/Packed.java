package portico.format.files;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.zip.GZIPInputStream;
import portico.format.Note;

/** Files as gzip packs them, which is how AWS delivers flow logs to S3. */
final class Packed {

    private Packed() {}

    /** The bytes inside; the bytes themselves where they are not packed. What is damaged or too large is cut off, with a note. */
    static byte[] unpack(String name, byte[] bytes, List<Note> notes) {
        if (bytes.length < 2 || bytes[0] != (byte) 0x1f || bytes[1] != (byte) 0x8b) {
            return bytes;
        }
        Intake inside = new Intake(-1);
        try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
            while (inside.takes(in)) {
                if (inside.count() > Loading.largestMib() << 20) {
                    notes.add(Note.error(name, "",
                            "holds more than " + Loading.largestMib() + " MiB when unpacked; the rest is left out"));
                    break;
                }
            }
        } catch (IOException e) {
            notes.add(Note.error(name, "", "is damaged inside its packing (gzip); what comes before is read"));
        }
        return inside.all();
    }
}
