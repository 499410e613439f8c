package portico.model.rule;

/** Number of a rule in the rulebook, such as R41: every finding, refusal and step cites the one it follows from. */
public record RuleId(int number) implements Comparable<RuleId> {

    public RuleId {
        if (number < 1) {
            throw new IllegalArgumentException("rules are numbered from 1, not " + number);
        }
    }

    @Override
    public int compareTo(RuleId other) {
        return Integer.compare(number, other.number);
    }

    @Override
    public String toString() {
        return "R" + number;
    }
}
