package portico.format.json;

import java.util.Arrays;
import java.util.Optional;

/**
 * A string that was decoded, and where it stood with its quotes. Programs print the same word in the same place of one object after another: then it is
 * neither decoded nor kept twice.
 */
record Seen(int from, int length, Optional<String> text) {

    static final Seen NOTHING = new Seen(0, 0, Optional.empty());

    /** Whether it stands there in the same text again. */
    boolean standsAt(byte[] bytes, int quote) {
        return length > 0 && quote + length <= bytes.length
                && Arrays.equals(bytes, from, from + length, bytes, quote, quote + length);
    }
}
