package portico.view.sheet;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import portico.model.analysis.Analysis;
import portico.model.analysis.Unplaced;
import portico.model.id.TaskId;
import portico.model.placement.Shortage;
import portico.model.placement.Verdict;

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
        String name = Words.taskName(analysis.topology(), analysis.topology().task(task));
        Optional<Verdict.Refused> closest = closest(unplaced);
        return new WaitingCard(task, name, closest.map(refused -> first(refused).reason().code()).orElse("no host"),
                closest.map(refused -> detail(analysis, unplaced, refused)).orElse("There is no host to run it."),
                unplaced.event());
    }

    /** The host that comes nearest to taking it: reasons stand in the order in which they are checked (R47). */
    static Optional<Verdict.Refused> closest(Unplaced unplaced) {
        return unplaced.refusals()
                .stream()
                .max(Comparator.comparing((Verdict.Refused refused) -> first(refused).reason()));
    }

    static Shortage first(Verdict.Refused refused) {
        return refused.shortages().getFirst();
    }

    private static String detail(Analysis analysis, Unplaced unplaced, Verdict.Refused refused) {
        int others = unplaced.refusals().size() - 1;
        return first(refused).title() + " on " + analysis.topology().instance(refused.instance()).name()
                + (others > 0 ? ", and " + others + " more refuse" : "");
    }
}
