package portico.view.sheet;

import java.util.List;
import java.util.Optional;
import portico.model.analysis.Analysis;
import portico.model.analysis.Unplaced;
import portico.model.id.TaskId;
import portico.model.placement.Verdict;
import portico.model.topology.CapacityProvider;
import portico.model.topology.Clusters;
import portico.model.topology.LaunchType;
import portico.model.topology.Task;

/**
 * A task that waits on the pavement.
 *
 * @param code the reason nearest to fitting, as ECS writes it; its state where a capacity provider starts an instance for it (R48)
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
        Optional<Verdict.Refused> closest = analysis.closest(unplaced)
                .or(() -> unplaced.refusals().stream().findFirst());
        Task waiting = analysis.topology().task(task);
        Optional<CapacityProvider> awaited = Clusters.of(analysis.topology()).awaited(waiting);
        boolean fargate = waiting.launchType() == LaunchType.FARGATE;
        String code = analysis.reason(unplaced, waiting);
        String detail = awaited.map(provider -> provider.name() + " starts an instance for it")
                .or(() -> closest.map(refused -> detail(analysis, unplaced, refused)))
                .orElse(fargate ? unplaced.event() : "There is no host to run it");
        return new WaitingCard(task, Words.taskName(analysis.topology(), waiting), code, detail, unplaced.event());
    }

    private static String detail(Analysis analysis, Unplaced unplaced, Verdict.Refused closest) {
        int others = unplaced.refusals().size() - 1;
        return closest.shortages().getFirst().title() + " on " + analysis.topology().instance(closest.instance()).name()
                + (others > 0 ? ", and " + others + " more refuse" : "");
    }
}
