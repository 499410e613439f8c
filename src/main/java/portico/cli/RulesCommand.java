package portico.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;
import portico.format.report.Ink;
import portico.format.report.RulesJson;
import portico.format.report.RulesText;
import portico.model.rule.RuleBook;
import portico.model.rule.Section;

/** {@code portico rules}. */
@Command(name = "rules", sortOptions = false, description = {
        "Say what AWS does, how that is known, and where Portico shows it or why it does not.", ""}, footer = {"",
                "Examples:", "  portico rules R41 D3", "  portico rules --section ports",
                "  portico rules --format json"})
final class RulesCommand implements Callable<Integer> {

    private static final RuleBook BOOK = RuleBook.STANDARD;

    @ParentCommand
    private PorticoCommand portico;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "RULE", description = "Numbers such as R41, D3 where sources disagree, S9 of what many believe; all of them where there are none.")
    private List<String> numbers = new ArrayList<>();

    @Option(names = "--section", paramLabel = "NAME", description = "Only the rules of this section, such as ports.")
    private String section;

    @Option(names = "--format", paramLabel = "text|json", description = "How to print it; text unless said otherwise.")
    private PrintFormat format = PrintFormat.TEXT;

    @Override
    public Integer call() {
        RuleBook wanted = wanted();
        portico.terminal().out().print(switch (format) {
            case JSON -> RulesJson.write(BOOK, wanted);
            case TEXT -> text(wanted);
        });
        return Status.FINE;
    }

    private String text(RuleBook wanted) {
        Terminal terminal = portico.terminal();
        RulesText text = new RulesText(BOOK, new Ink(terminal.coloured()), terminal.columns().getAsInt());
        return numbers.isEmpty() ? text.list(wanted) : text.details(wanted);
    }

    private RuleBook wanted() {
        RuleBook book = section == null ? BOOK : BOOK.only(named(section));
        return numbers.isEmpty() ? book : book.only(ids(book));
    }

    private Section named(String name) {
        return BOOK.sections()
                .stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow(() -> misuse("there is no section " + name + "; the sections are "
                        + BOOK.sections().stream().map(Section::name).collect(Collectors.joining(", "))));
    }

    private Set<String> ids(RuleBook book) {
        Set<String> ids = new LinkedHashSet<>();
        for (String number : numbers) {
            String id = number.matches("\\d+") ? "R" + number : number.toUpperCase(Locale.ROOT);
            if (!book.ids().contains(id)) {
                throw misuse("there is no rule " + number + "; the numbers are " + extent(book));
            }
            ids.add(id);
        }
        return ids;
    }

    /** First and last number of each letter, such as R1 to R192. */
    private static String extent(RuleBook book) {
        return book.ids()
                .stream()
                .collect(Collectors.groupingBy(id -> id.charAt(0), LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(ids -> ids.getFirst() + " to " + ids.getLast())
                .collect(Collectors.joining(", "));
    }

    private ParameterException misuse(String message) {
        return new ParameterException(spec.commandLine(), message);
    }
}
