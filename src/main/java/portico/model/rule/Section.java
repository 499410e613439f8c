package portico.model.rule;

import java.util.List;
import java.util.Set;

/**
 * Rules of one matter.
 *
 * @param name one word by which the command line asks for it, such as "ports"
 */
public record Section(String name, String title, List<Rule> rules) {

    public Section {
        rules = List.copyOf(rules);
    }

    Section only(Set<String> ids) {
        return new Section(name, title, rules.stream().filter(rule -> ids.contains(rule.id().toString())).toList());
    }
}
