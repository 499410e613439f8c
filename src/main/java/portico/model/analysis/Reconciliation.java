package portico.model.analysis;

import java.util.List;
import java.util.Optional;

/** Portico's account of a network held against what AWS printed about it, figure by figure. */
public record Reconciliation(List<Comparison> comparisons) {

    public Reconciliation {
        comparisons = List.copyOf(comparisons);
    }

    /** In the order of the statements; what the topology does not hold, or what nothing follows for, is left out. */
    public static Reconciliation of(Analysis analysis, List<Statement> statements) {
        Prediction prediction = new Prediction(analysis);
        return new Reconciliation(statements.stream()
                .filter(statement -> analysis.topology().find(statement.subject()).isPresent())
                .map(prediction::against)
                .flatMap(Optional::stream)
                .toList());
    }

    public List<Comparison> differences() {
        return comparisons.stream().filter(comparison -> !comparison.agrees()).toList();
    }
}
