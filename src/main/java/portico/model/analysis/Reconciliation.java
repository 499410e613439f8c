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
        Prediction prediction = Prediction.of(analysis, statements);
        return new Reconciliation(statements.stream()
                .filter(statement -> analysis.topology().find(statement.subject()).isPresent())
                .map(prediction::against)
                .flatMap(Optional::stream)
                .toList());
    }

    /**
     * The statements that an edited network leaves standing: AWS made them of the network as it was read, so that one of a figure that has
     * changed since says nothing any more.
     */
    public static List<Statement> standing(Analysis read, Analysis edited, List<Statement> statements) {
        Prediction before = Prediction.of(read, List.of());
        Prediction after = Prediction.of(edited, List.of());
        return statements.stream()
                .filter(statement -> read.topology().find(statement.subject()).isPresent())
                .filter(statement -> edited.topology().find(statement.subject()).isPresent())
                .filter(statement -> statement instanceof Statement.RunsOn place
                        ? RunningPlace.isUntouched(read, edited, place)
                        : before.against(statement).equals(after.against(statement)))
                .toList();
    }

    public List<Comparison> differences() {
        return comparisons.stream().filter(comparison -> !comparison.agrees()).toList();
    }
}
