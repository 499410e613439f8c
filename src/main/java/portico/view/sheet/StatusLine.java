package portico.view.sheet;

import java.util.Comparator;
import java.util.Optional;
import portico.model.analysis.Analysis;
import portico.model.check.Finding;
import portico.model.check.Severity;
import portico.model.topology.Task;
import portico.model.topology.TaskStatus;

/** The status bar's figures, and the finding that matters most. */
public record StatusLine(int hosts, long running, long waiting, Optional<Finding> topFinding, int findings) {
    public static StatusLine of(Analysis analysis) {
        var tasks = analysis.topology().tasks();
        return new StatusLine(analysis.topology().instances().size(),
                tasks.stream().filter(task -> task.isPlaced() && task.status() == TaskStatus.RUNNING).count(),
                tasks.stream().filter(Task::isWaiting).count(),
                analysis.findings().stream().min(Comparator.comparing(Finding::severity)), analysis.findings().size());
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
