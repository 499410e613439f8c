package portico.format.report;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import portico.model.analysis.Comparison;
import portico.model.analysis.Reconciliation;

/** The section of {@code portico show} that holds Portico's account against the figures that AWS printed. */
public final class ReportedText {

    /** What is longer, such as an event, would make every line of the table as long. */
    private static final int LONGEST_CELL = 48;
    private static final int INDENT = 14;
    private static final int WIDTH = 118;

    private ReportedText() {}

    /** Empty where nothing was stated. */
    public static String write(Reconciliation reconciliation, Ink ink) {
        List<Comparison> all = reconciliation.comparisons();
        if (all.isEmpty()) {
            return "";
        }
        List<Comparison> differences = reconciliation.differences();
        TextTable table = new TextTable("  ", "SUBJECT", "QUANTITY", "PREDICTED", "REPORTED", "WHY");
        differences.stream()
                .filter(Predicate.not(ReportedText::isLong))
                .forEach(difference -> table.row(difference.subject(), difference.quantity(), difference.predicted(),
                        difference.stated(), why(difference)));
        return "\n" + ink.bold("predicted against reported") + ": " + (all.size() - differences.size()) + " of "
                + all.size() + (all.size() == 1 ? " figure agrees\n" : " figures agree\n")
                + (table.isEmpty() ? "" : table.text(ink))
                + differences.stream()
                        .filter(ReportedText::isLong)
                        .map(ReportedText::below)
                        .collect(Collectors.joining());
    }

    private static boolean isLong(Comparison difference) {
        return Stream.of(difference.predicted(), difference.stated()).anyMatch(text -> text.length() > LONGEST_CELL);
    }

    private static String why(Comparison difference) {
        return difference.explanation() + " (" + difference.rule() + ")";
    }

    private static String below(Comparison difference) {
        return "  " + difference.subject() + ", " + difference.quantity() + "\n"
                + line("predicted", difference.predicted()) + line("reported", difference.stated())
                + line("why", why(difference));
    }

    private static String line(String name, String text) {
        return "    " + name + " ".repeat(INDENT - 4 - name.length()) + Wrapped.indented(text, INDENT, WIDTH) + "\n";
    }
}
