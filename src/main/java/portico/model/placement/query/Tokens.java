package portico.model.placement.query;

import java.util.Optional;

/** Takes a query apart from left to right. Columns count from 1. */
final class Tokens {

    private static final String ENDS_SUBJECT = "()[],=!<>&|~'\"";
    private static final String ENDS_VALUE = "()[],&|'\"";

    private final String text;
    private int at;

    Tokens(String text) {
        this.text = text;
        skipBlanks();
    }

    int column() {
        return at + 1;
    }

    boolean atEnd() {
        return at == text.length();
    }

    /** What stands here, for a message. */
    String found() {
        if (atEnd()) {
            return "the end";
        }
        int end = at + 1;
        while (end < text.length() && end < at + 20 && !Character.isWhitespace(text.charAt(end))) {
            end++;
        }
        return text.substring(at, end);
    }

    QueryFaultException fault(String message) {
        return new QueryFaultException(column(), message);
    }

    private void skipBlanks() {
        while (!atEnd() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
    }

    /** Takes these signs if they stand here. */
    boolean takes(String signs) {
        if (!text.startsWith(signs, at)) {
            return false;
        }
        at += signs.length();
        skipBlanks();
        return true;
    }

    /** Takes this word, in any case, if it stands here and ends where it should. */
    boolean takesWord(String word) {
        int end = at + word.length();
        boolean stands = text.regionMatches(true, at, word, 0, word.length())
                && (end == text.length() || !isWordPart(text.charAt(end)));
        return stands && takes(text.substring(at, end));
    }

    private static boolean isWordPart(char c) {
        return Character.isLetterOrDigit(c) || c == '_' || c == ':' || c == '-' || c == '.';
    }

    Optional<Operator> operator() {
        for (Operator operator : Operator.values()) {
            boolean sign = !Character.isLetter(operator.sign().charAt(operator.sign().length() - 1));
            if (sign && takes(operator.sign()) || !sign && takesWord(operator.sign()) || takesWord(operator.word())) {
                return Optional.of(operator);
            }
        }
        return Optional.empty();
    }

    String subject() {
        return take(end(ENDS_SUBJECT));
    }

    /** A quoted text, or everything up to a blank or a sign; empty where nothing stands. */
    String value() {
        return isQuote() ? quoted() : take(end(ENDS_VALUE));
    }

    /** The same for a pattern, in which signs mean something: it ends at a blank or at a parenthesis it did not open. */
    String pattern() {
        return isQuote() ? quoted() : take(endOfPattern());
    }

    private boolean isQuote() {
        return !atEnd() && (text.charAt(at) == '\'' || text.charAt(at) == '"');
    }

    private String quoted() {
        int close = text.indexOf(text.charAt(at), at + 1);
        if (close < 0) {
            throw fault("this quotation mark is never closed");
        }
        String inner = text.substring(at + 1, close);
        at = close + 1;
        skipBlanks();
        return inner;
    }

    private int end(String stops) {
        int end = at;
        while (end < text.length() && !Character.isWhitespace(text.charAt(end))
                && stops.indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return end;
    }

    private int endOfPattern() {
        int open = 0;
        int end = at;
        while (end < text.length() && !Character.isWhitespace(text.charAt(end))) {
            open += text.charAt(end) == '(' ? 1 : text.charAt(end) == ')' ? -1 : 0;
            if (open < 0) {
                return end;
            }
            end++;
        }
        return end;
    }

    private String take(int end) {
        String taken = text.substring(at, end);
        at = end;
        skipBlanks();
        return taken;
    }
}
