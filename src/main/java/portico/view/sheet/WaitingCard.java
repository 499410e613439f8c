package portico.view.sheet;

import java.util.List;
import portico.model.analysis.Analysis;
import portico.model.analysis.Unplaced;
import portico.model.id.TaskId;
import portico.model.placement.Shortage;

/**
 * A task that waits on the pavement.
 *
 * @param code the reason nearest to fitting, as ECS writes it
 * @param detail what stands against it, in words
 * @param event the service event as AWS words it
 */
public record WaitingCard(TaskId task, String name, String code, String detail, String event) {
    /** A card for each waiting task. */
    public static List<WaitingCard> of(Analysis analysis) {
        return analysis.unplaced()
                .stream()
                .flatMap(unplaced -> unplaced.tasks().stream().map(task -> of(analysis, unplaced, task)))
                .toList();
    }

    private static WaitingCard of(Analysis analysis, Unplaced unplaced, TaskId task) {
        List<Shortage> first = unplaced.refusals().stream().map(refused -> refused.shortages().getFirst()).toList();
        String code = first.stream().map(s -> s.reason().code()).findFirst().orElse("no host");
        String detail = first.isEmpty() ? "There is no host to run it."
                : first.getFirst().title() + " on "
                        + analysis.topology().instance(unplaced.refusals().getFirst().instance()).name()
                        + (first.size() > 1 ? ", and " + (first.size() - 1) + " more refuse" : "");
        return new WaitingCard(task, Words.taskName(analysis.topology(), analysis.topology().task(task)), code, detail,
                unplaced.event());
    }
}
