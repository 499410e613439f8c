package portico.model.rule;

import java.util.Arrays;
import java.util.List;

/** Number of a rule in the rulebook, such as R41: every finding, refusal and step cites the one it follows from. */
public record RuleId(int number) implements Comparable<RuleId> {

    public RuleId {
        if (number < 1) {
            throw new IllegalArgumentException("rules are numbered from 1, not " + number);
        }
    }

    /** Those of these numbers. */
    public static List<RuleId> list(int... numbers) {
        return Arrays.stream(numbers).mapToObj(RuleId::new).toList();
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
