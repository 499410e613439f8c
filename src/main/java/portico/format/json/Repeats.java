package portico.format.json;

import java.util.Arrays;

/**
 * Words of a text, each by where it stood first. Programs print the same few again and again: once one is known to be another's equal, nobody has to look
 * at it again. Of many words some are forgotten, and then count as new.
 */
final class Repeats {

    private static final int MOST = 1 << 13;
    /** The ends of words that differ mostly do. */
    private static final int HASHED = 6;

    private final byte[] text;
    /** None stands at 0, where the text begins with a bracket. */
    private final int[] firsts;

    Repeats(byte[] text) {
        this.text = text;
        this.firsts = new int[Math.clamp(Integer.highestOneBit(text.length >> 5), 1, MOST)];
    }

    /**
     * Where this word stood first; here, where it is new.
     *
     * @param from at what tells where it ends, as a quote does
     * @param to behind it
     */
    int firstOf(int from, int to) {
        int slot = hash(from, to) & firsts.length - 1;
        int first = firsts[slot];
        if (first > 0 && Arrays.equals(text, first, first + to - from, text, from, to)) {
            return first;
        }
        firsts[slot] = from;
        return from;
    }

    private int hash(int from, int to) {
        int hash = to - from;
        for (int i = Math.max(from, to - 1 - HASHED); i < to - 1; i++) {
            hash = hash * 31 + text[i];
        }
        return hash ^ hash >>> 13;
    }
}
