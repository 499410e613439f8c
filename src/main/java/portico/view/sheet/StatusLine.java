package portico.view.sheet;

import java.util.Comparator;
import java.util.Optional;
import portico.model.analysis.Analysis;
import portico.model.check.Finding;
import portico.model.check.Severity;
import portico.model.topology.Task;
import portico.model.topology.TaskStatus;

/**
 * The status bar's figures, and the finding that matters most.
 *
 * @param headline what that finding says, in few words where it is that a task waits
 */
public record StatusLine(int hosts, long running, long waiting, Optional<Finding> topFinding, String headline,
        int findings) {
    public static StatusLine of(Analysis analysis) {
        var tasks = analysis.topology().tasks();
        Optional<Finding> top = analysis.findings().stream().min(Comparator.comparing(Finding::severity));
        return new StatusLine(analysis.topology().instances().size(),
                tasks.stream().filter(task -> task.isPlaced() && task.status() == TaskStatus.RUNNING).count(),
                tasks.stream().filter(Task::isWaiting).count(), top,
                top.map(finding -> headline(analysis, finding)).orElse("No findings"), analysis.findings().size());
    }

    private static String headline(Analysis analysis, Finding finding) {
        return WaitingCard.of(analysis)
                .stream()
                .filter(card -> card.event().equals(finding.message()))
                .findFirst()
                .map(card -> card.name() + " waits, " + card.code() + ": " + card.detail())
                .orElse(finding.message());
    }

    /** How a severity looks. */
    public static Tone tone(Severity severity) {
        return switch (severity) {
            case ERROR -> Tone.NO;
            case WARNING -> Tone.WAIT;
            case ADVICE -> Tone.NOTE;
        };
    }
}
