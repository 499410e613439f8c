package portico.model.rule;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Every rule that findings, refusals and steps cite, in order of number. */
public record RuleBook(String asOf, List<Rule> rules) {

    /** The rules as collected on this day (ISO date). */
    public static final RuleBook STANDARD = new RuleBook("2026-11-22",
            Stream.concat(TaskRules.all().stream(), NetworkRules.all().stream()).toList());

    public RuleBook {
        rules = List.copyOf(rules);
    }

    /** The rule of this number; empty where nothing cites it. */
    public Optional<Rule> find(RuleId id) {
        return rules.stream().filter(rule -> rule.id().equals(id)).findFirst();
    }
}
