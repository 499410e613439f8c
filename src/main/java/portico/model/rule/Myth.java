package portico.model.rule;

import java.util.List;

/**
 * What many believe about ECS networking, and what is true.
 *
 * @param number as in S9
 * @param rules those that tell the truth
 * @param sample name of the sample that shows it, such as "myths/s03"; empty where none can
 */
public record Myth(int number, String belief, String truth, List<RuleId> rules, String sample) {

    public Myth {
        rules = List.copyOf(rules);
    }

    /** As people write it. */
    public String id() {
        return "S" + number;
    }
}
