package portico.model.lesson.claim;

import java.util.Optional;
import portico.model.analysis.Analysis;
import portico.model.analysis.Unplaced;
import portico.model.id.ServiceId;
import portico.model.topology.Service;

/**
 * So many tasks of a service wait because no host takes them.
 *
 * @param reason that every refusing host gives first, as ECS writes it, such as {@code RESOURCE:ENI} (R45); empty means whatever reason
 */
public record Waits(String service, int tasks, Optional<String> reason) implements Claim {

    @Override
    public boolean holds(Analysis analysis) {
        Optional<ServiceId> id = new Members(analysis.topology(), service).service().map(Service::id);
        return id.isPresent() && analysis.unplaced()
                .stream()
                .filter(group -> group.service().equals(id))
                .filter(this::isForIt)
                .mapToInt(group -> group.tasks().size())
                .sum() == tasks;
    }

    private boolean isForIt(Unplaced group) {
        return reason.isEmpty() || !group.refusals().isEmpty() && group.refusals()
                .stream()
                .allMatch(refused -> refused.shortages().getFirst().reason().code().equals(reason.get()));
    }

    @Override
    public String words() {
        return tasks + (tasks == 1 ? " task of " : " tasks of ") + service + (tasks == 1 ? " waits" : " wait")
                + reason.map(code -> " for " + code).orElse("");
    }
}
