package portico.format.flowlog;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Iterator;
import java.util.NoSuchElementException;

/** The lines of a text, one after the other. Only the one that is looked at is decoded: of a large text there is no room for a second one. */
final class TextLines implements Iterator<String> {

    private final byte[] text;
    private int at;

    /** @param text in UTF-8 */
    TextLines(byte[] text) {
        this.text = text;
    }

    @Override
    public boolean hasNext() {
        return at < text.length;
    }

    @Override
    public String next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        int begin = at;
        int end = begin;
        while (end < text.length && text[end] != '\n' && text[end] != '\r') {
            end++;
        }
        at = end + (end + 1 < text.length && text[end] == '\r' && text[end + 1] == '\n' ? 2 : 1);
        return new String(text, begin, end - begin, UTF_8);
    }

    /** Which part is behind, from 0 to 1. */
    double fraction() {
        return text.length == 0 ? 1 : Math.min(1, (double) at / text.length);
    }
}
