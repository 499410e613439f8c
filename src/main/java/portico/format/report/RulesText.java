package portico.format.report;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import portico.model.rule.Coverage;
import portico.model.rule.Disagreement;
import portico.model.rule.Myth;
import portico.model.rule.Rule;
import portico.model.rule.RuleBook;
import portico.model.rule.RuleFact;
import portico.model.rule.RuleId;
import portico.model.rule.Section;

/**
 * {@code portico rules} for people.
 *
 * @param book all rules, in which related ones are looked up
 * @param columns how long a line may be
 */
public record RulesText(RuleBook book, Ink ink, int columns) {

    private static final int NUMBER = 6;
    private static final int LABEL = 14;

    /** One entry after the other, in sections: its number, its title, and where it shows or why it does not. */
    public String list(RuleBook part) {
        StringBuilder out = new StringBuilder(sum(part)).append('\n');
        part.sections().forEach(section -> out.append(list(section)));
        out.append(heading(part.disagreements(), "Where sources disagree"));
        part.disagreements().forEach(each -> out.append(entry(each.id(), each.topic(), "use " + each.choice())));
        out.append(heading(part.myths(), "What many believe"));
        part.myths().forEach(each -> out.append(entry(each.id(), each.belief(), each.truth())));
        return out.toString();
    }

    private static String sum(RuleBook part) {
        List<Coverage> all = part.rules().stream().map(Rule::coverage).toList();
        long whole = all.stream().filter(Coverage.Shown.class::isInstance).count();
        long some = all.stream().filter(Coverage.Partly.class::isInstance).count();
        return Words.count(all.size(), "rule") + " as of " + part.asOf() + ": " + whole + " modelled, " + some
                + " in part, " + (all.size() - whole - some) + " not";
    }

    private String list(Section section) {
        String rules = section.rules()
                .stream()
                .map(rule -> entry(rule.id().toString(), rule.title(), standing(rule.coverage())))
                .collect(Collectors.joining());
        return heading(section.rules(), section.title() + " (" + section.name() + ")") + rules;
    }

    private String heading(List<?> below, String title) {
        return below.isEmpty() ? "" : "\n" + ink.bold(title) + "\n";
    }

    private String entry(String id, String title, String aside) {
        return pad(id, NUMBER) + Wrapped.indented(title, NUMBER, columns) + "\n" + " ".repeat(NUMBER)
                + dim(Wrapped.indented(aside, NUMBER, columns)) + "\n";
    }

    private String dim(String lines) {
        return lines.lines().map(ink::dim).collect(Collectors.joining("\n"));
    }

    private static String standing(Coverage coverage) {
        return switch (coverage) {
            case Coverage.Shown shown -> "shown in " + shown.where();
            case Coverage.Partly partly -> "shown in " + partly.where() + "; not modelled: " + partly.missing();
            case Coverage.None none -> "not modelled: " + none.reason();
        };
    }

    /** Everything that is known of each entry. */
    public String details(RuleBook part) {
        return Stream
                .of(part.rules().stream().map(this::details), part.disagreements().stream().map(this::details),
                        part.myths().stream().map(this::details))
                .flatMap(all -> all)
                .collect(Collectors.joining("\n"));
    }

    private String details(Rule rule) {
        return title(rule.id().toString(), rule.title()) + paragraph(rule.statement())
                + RuleFact.of(book, rule)
                        .stream()
                        .map(fact -> row(fact.label(), fact.text()))
                        .collect(Collectors.joining())
                + row("Page", rule.page());
    }

    private String details(Disagreement each) {
        return title(each.id(), each.topic()) + row("One source", each.first()) + row("Another", each.second())
                + row("Portico uses", each.choice()) + row("Rules", rules(each.rules()));
    }

    private String details(Myth each) {
        return title(each.id(), each.belief()) + row("What is true", each.truth()) + row("Rules", rules(each.rules()))
                + (each.sample().isEmpty() ? "" : row("See", "portico show samples/" + each.sample() + ".json"));
    }

    private static String rules(List<RuleId> rules) {
        return rules.stream().map(RuleId::toString).collect(Collectors.joining(", "));
    }

    private String title(String id, String title) {
        return ink.bold(pad(id, NUMBER) + Wrapped.indented(title, NUMBER, columns)) + "\n";
    }

    private String paragraph(String text) {
        return "  " + Wrapped.indented(text, 2, columns) + "\n\n";
    }

    private String row(String label, String text) {
        return "  " + ink.dim(pad(label, LABEL)) + Wrapped.indented(text, LABEL + 2, columns) + "\n";
    }

    private static String pad(String text, int width) {
        return text + " ".repeat(Math.max(1, width - text.length()));
    }
}
