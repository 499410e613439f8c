package portico.format.json;

import java.util.Arrays;

/** What one member of alike objects usually says: the word it said last, if it ever says one twice. */
final class Habit {

    /** Ids, times and addresses never say the same twice; after so many there is no hope any more. */
    private static final int PATIENCE = 256;

    private int first;
    private int length;
    private int disappointments;

    /** Whether the word that it said last stands here as well. */
    boolean standsAt(byte[] text, int at) {
        return length > 0 && at + length <= text.length
                && Arrays.equals(text, first, first + length, text, at, at + length);
    }

    /** Where that word stood first. */
    int first() {
        return first;
    }

    /** Of that word with its quotes, in bytes. */
    int length() {
        return length;
    }

    boolean isHopeless() {
        return disappointments > PATIENCE;
    }

    /** Takes down what it says now, which may have stood somewhere before. */
    void say(int word, int itsLength, boolean again) {
        disappointments += again ? -1 : 1;
        first = word;
        length = isHopeless() ? 0 : itsLength;
    }
}
