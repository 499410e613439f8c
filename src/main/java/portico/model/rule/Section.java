package portico.model.rule;

import java.util.List;

/**
 * Rules of one matter.
 *
 * @param name one word by which the command line asks for it, such as "ports"
 */
public record Section(String name, String title, List<Rule> rules) {

    public Section {
        rules = List.copyOf(rules);
    }
}
