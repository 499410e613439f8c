package portico.model.placement.query;

import java.util.Set;

/** Operators, as a sign and as a word. */
public enum Operator {
    EQUALS("==", "equals"),
    NOT_EQUALS("!=", "not_equals"),
    GREATER_THAN_EQUAL(">=", "greater_than_equal"),
    GREATER_THAN(">", "greater_than"),
    LESS_THAN_EQUAL("<=", "less_than_equal"),
    LESS_THAN("<", "less_than"),
    MATCHES("=~", "matches"),
    NOT_MATCHES("!~", "not_matches"),
    NOT_EXISTS("!exists", "not_exists"),
    EXISTS("exists", "exists"),
    NOT_IN("!in", "not_in"),
    IN("in", "in");

    /** Those that AWS lists for subjects that are texts. */
    static final Set<Operator> OF_TEXTS = Set.of(EQUALS, NOT_EQUALS, IN, NOT_IN, MATCHES, NOT_MATCHES);
    /** Those that AWS lists for counts, versions and moments. */
    static final Set<Operator> OF_FIGURES = Set.of(EQUALS, NOT_EQUALS, GREATER_THAN, GREATER_THAN_EQUAL, LESS_THAN,
            LESS_THAN_EQUAL);

    private final String sign;
    private final String word;

    Operator(String sign, String word) {
        this.sign = sign;
        this.word = word;
    }

    public String sign() {
        return sign;
    }

    public String word() {
        return word;
    }
}
