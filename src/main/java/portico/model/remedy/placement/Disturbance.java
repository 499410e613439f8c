package portico.model.remedy.placement;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import portico.model.analysis.Analysis;
import portico.model.check.Finding;
import portico.model.check.Severity;
import portico.model.id.ResourceId;
import portico.model.id.TaskId;
import portico.model.rule.RuleId;
import portico.model.topology.Task;

/**
 * What a change costs besides what it is made for.
 *
 * @param restarted tasks that ran before and run no longer, or elsewhere, or at another address or port
 * @param stranded tasks that wait afterwards and did not before
 * @param faults errors that were not found before
 */
public record Disturbance(List<TaskId> restarted, List<TaskId> stranded, List<Finding> faults) {

    public Disturbance {
        restarted = List.copyOf(restarted);
        stranded = List.copyOf(stranded);
        faults = List.copyOf(faults);
    }

    static Disturbance of(Analysis before, Analysis after) {
        List<TaskId> restarted = before.topology()
                .tasks()
                .stream()
                .filter(task -> task.isPlaced() && !isUndisturbed(task, after))
                .map(Task::id)
                .toList();
        Set<TaskId> waited = before.topology()
                .tasks()
                .stream()
                .filter(Task::isWaiting)
                .map(Task::id)
                .collect(Collectors.toSet());
        List<TaskId> stranded = after.topology()
                .tasks()
                .stream()
                .filter(task -> task.isWaiting() && !waited.contains(task.id()))
                .map(Task::id)
                .toList();
        return new Disturbance(restarted, stranded, faults(before, after));
    }

    private static boolean isUndisturbed(Task task, Analysis after) {
        return after.topology()
                .table(Task.class)
                .find(task.id())
                .filter(same -> same.placement().equals(task.placement()))
                .isPresent();
    }

    private record Fault(RuleId rule, ResourceId subject) {}

    private static List<Finding> faults(Analysis before, Analysis after) {
        Set<Fault> known = new HashSet<>();
        before.findings().forEach(finding -> known.add(new Fault(finding.rule(), finding.subject())));
        return after.findings()
                .stream()
                .filter(finding -> finding.severity() == Severity.ERROR
                        && !known.contains(new Fault(finding.rule(), finding.subject())))
                .toList();
    }

    /** One sentence, such as {@code restarts 3 tasks, 1 other task waits then}. */
    public String words() {
        List<String> parts = new ArrayList<>();
        parts.add(restarted.isEmpty() ? "restarts nothing" : "restarts " + count(restarted.size()));
        if (!stranded.isEmpty()) {
            parts.add(stranded.size() == 1 ? "1 other task waits then" : stranded.size() + " other tasks wait then");
        }
        faults.stream().limit(1).map(fault -> fault.message() + " (" + fault.rule() + ")").forEach(parts::add);
        if (faults.size() > 1) {
            int more = faults.size() - 1;
            parts.add("and " + more + (more == 1 ? " more error" : " more errors"));
        }
        return String.join(", ", parts);
    }

    private static String count(int tasks) {
        return tasks == 1 ? "1 task" : tasks + " tasks";
    }

    /** How many things go wrong. */
    int faultsAndStranded() {
        return stranded.size() + faults.size();
    }
}
