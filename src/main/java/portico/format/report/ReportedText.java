package portico.format.report;

import java.util.List;
import portico.model.analysis.Comparison;
import portico.model.analysis.Reconciliation;

/** The section of {@code portico show} that holds Portico's account against the figures that AWS printed. */
public final class ReportedText {

    private ReportedText() {}

    /** Empty where nothing was stated. */
    public static String write(Reconciliation reconciliation, Ink ink) {
        List<Comparison> all = reconciliation.comparisons();
        if (all.isEmpty()) {
            return "";
        }
        List<Comparison> differences = reconciliation.differences();
        TextTable table = new TextTable("  ", "SUBJECT", "QUANTITY", "PREDICTED", "REPORTED", "WHY");
        differences.forEach(difference -> table.row(difference.subject(), difference.quantity(), difference.predicted(),
                difference.stated(), difference.explanation() + " (" + difference.rule() + ")"));
        return "\n" + ink.bold("predicted against reported") + ": " + (all.size() - differences.size()) + " of "
                + Words.count(all.size(), "figure") + " agree\n" + (table.isEmpty() ? "" : table.text(ink));
    }
}
