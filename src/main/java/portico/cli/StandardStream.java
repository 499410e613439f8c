package portico.cli;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/** A standard stream that takes it well when nobody reads on, as behind {@code | head}, and fails where something else is wrong, such as a full disk. */
public final class StandardStream extends FilterOutputStream {

    private boolean left;

    public StandardStream(OutputStream out) {
        super(out);
    }

    @Override
    public void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int count) throws IOException {
        try {
            if (!left) {
                out.write(bytes, from, count);
            }
        } catch (IOException e) {
            left = String.valueOf(e.getMessage()).contains("pipe");
            if (!left) {
                throw e;
            }
        }
    }
}
