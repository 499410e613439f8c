package portico.view.sheet;

import java.util.stream.Collectors;
import portico.model.analysis.Comparison;
import portico.model.analysis.Reconciliation;
import portico.model.topology.KindCount;
import portico.model.topology.Topology;

/** What a reading came to: how much of each kind, and how Portico's account compares with the figures AWS printed. */
public final class ReadingWords {

    private ReadingWords() {}

    /** How many of each kind there are; those of which there are none are not named. */
    public static String counts(Topology topology) {
        String counts = KindCount.of(topology)
                .stream()
                .map(KindCount::toString)
                .collect(Collectors.joining(", "))
                .replace("container instance", "host");
        return counts.isEmpty() ? "Nothing" : counts;
    }

    /** {@code 11 of 12 figures that AWS printed follow from the rest}. */
    public static String agreement(Reconciliation reconciliation) {
        int all = reconciliation.comparisons().size();
        return all - reconciliation.differences().size() + " of " + Words.count(all, "figure")
                + " that AWS printed also follow from the rest of the files";
    }

    /** Both figures, and what the difference means. */
    public static String difference(Comparison comparison) {
        return "Predicted " + comparison.predicted() + ", reported " + comparison.stated() + ": "
                + comparison.explanation();
    }
}
