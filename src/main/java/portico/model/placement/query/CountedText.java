package portico.model.placement.query;

import java.util.regex.Pattern;

/**
 * A text that a pattern may look at only so often, so that no pattern can run away: one that needs more looks does not match. Counting looks instead
 * of time gives the same answer on every machine.
 */
final class CountedText implements CharSequence {

    /** AWS keeps attribute values within 128 characters. */
    private static final int LONGEST = 512;
    private static final int MOST_LOOKS = 100_000;

    private final String text;
    private int looks;

    private CountedText(String text) {
        this.text = text;
    }

    static boolean matches(Pattern pattern, String text) {
        try {
            return text.length() <= LONGEST && pattern.matcher(new CountedText(text)).matches();
        } catch (TooManyLooksException _) {
            return false;
        }
    }

    private static final class TooManyLooksException extends RuntimeException {
        private static final long serialVersionUID = 1;
    }

    @Override
    public char charAt(int index) {
        if (++looks > MOST_LOOKS) {
            throw new TooManyLooksException();
        }
        return text.charAt(index);
    }

    @Override
    public int length() {
        return text.length();
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        return text.substring(start, end);
    }

    @Override
    public String toString() {
        return text;
    }
}
