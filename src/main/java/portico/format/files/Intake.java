package portico.format.files;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/** Bytes on their way in, piece by piece. Those of a file that is as large as it said stand in one array from the beginning: a copy of a large one needs room. */
final class Intake {

    private static final int PIECE = 1 << 16;

    private byte[] bytes;
    private int count;

    /** @param expected how many will come; below 0 where nobody knows */
    Intake(long expected) {
        bytes = new byte[expected > 0 ? Math.toIntExact(expected) : PIECE];
    }

    /** Takes one more piece in; false at the end. */
    boolean takes(InputStream in) throws IOException {
        if (count < bytes.length) {
            int read = in.read(bytes, count, Math.min(PIECE, bytes.length - count));
            count += Math.max(0, read);
            return read >= 0;
        }
        int next = in.read();
        if (next >= 0) {
            bytes = Arrays.copyOf(bytes, bytes.length + Math.max(PIECE, bytes.length >> 1));
            bytes[count++] = (byte) next;
        }
        return next >= 0;
    }

    int count() {
        return count;
    }

    /** What came; the array is handed over. */
    byte[] all() {
        return count == bytes.length ? bytes : Arrays.copyOf(bytes, count);
    }
}
