package portico.model.placement;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import portico.model.id.ServiceId;
import portico.model.topology.Compute.ProviderShare;
import portico.model.topology.Service;
import portico.model.topology.Task;
import portico.model.topology.Topology;

/** Deals the tasks of services out to their capacity providers: bases first, the rest by weight (R62). In which order is not published (modelling). */
final class ProviderShares {

    private final Topology topology;
    private final Map<ServiceId, Map<String, Integer>> given = new HashMap<>();

    ProviderShares(Topology topology) {
        this.topology = topology;
    }

    /** The task with the capacity provider that it gets, where its service has a strategy and it was given none. */
    Task assign(Task task) {
        if (task.service().isEmpty() || task.compute().provider().isPresent()) {
            return task;
        }
        List<ProviderShare> strategy = topology.service(task.service().get()).compute().strategy();
        return strategy.isEmpty() ? task : task.withCompute(task.compute().given(next(task.service().get(), strategy)));
    }

    private String next(ServiceId service, List<ProviderShare> strategy) {
        Map<String, Integer> counts = given.computeIfAbsent(service, this::count);
        ProviderShare next = strategy.getFirst();
        for (ProviderShare share : strategy) {
            if (counts.getOrDefault(share.provider(), 0) < share.base()) {
                next = share;
                break;
            }
            next = isBehind(share, next, counts) ? share : next;
        }
        counts.merge(next.provider(), 1, Integer::sum);
        return next.provider();
    }

    /** Whether one more task leaves the share further below its weight than the other; the first of equals goes first. */
    private static boolean isBehind(ProviderShare share, ProviderShare other, Map<String, Integer> counts) {
        return beyondBase(share, counts) * other.weight() < beyondBase(other, counts) * share.weight();
    }

    private static long beyondBase(ProviderShare share, Map<String, Integer> counts) {
        return counts.getOrDefault(share.provider(), 0) - share.base() + 1L;
    }

    private Map<String, Integer> count(ServiceId id) {
        Service service = topology.service(id);
        Map<String, Integer> counts = new HashMap<>();
        topology.tasks()
                .stream()
                .filter(task -> task.isWanted() && task.service().filter(service.id()::equals).isPresent())
                .flatMap(task -> task.compute().provider().stream())
                .forEach(provider -> counts.merge(provider, 1, Integer::sum));
        return counts;
    }
}
