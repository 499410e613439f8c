package portico.view.drawing.city;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import portico.model.analysis.Analysis;
import portico.model.id.InstanceId;
import portico.model.placement.Headroom;
import portico.model.placement.InstanceHeadroom;
import portico.model.topology.TaskDefinition;
import portico.view.drawing.DrawingOptions;

/**
 * The kind of task that "how many more fit" is asked for: the one that was wished for; else on each building the kind that lives
 * there, and on an empty one the commonest in the city.
 */
final class Measures {

    private final Optional<Headroom> wished;
    private final Headroom typical;
    /** By instance, because each is asked for twice. */
    private final Map<InstanceId, Headroom> kinds = new HashMap<>();

    Measures(Analysis analysis, DrawingOptions options) {
        this.typical = Headroom.typical(analysis.topology(), analysis.capacity());
        this.wished = options.measure()
                .filter(id -> analysis.topology().table(TaskDefinition.class).find(id).isPresent())
                .map(id -> Headroom.of(analysis.topology(), analysis.capacity(), id));
    }

    private Headroom of(InstanceId instance) {
        return wished.orElseGet(() -> kinds.computeIfAbsent(instance, typical::typicalOn));
    }

    InstanceHeadroom room(InstanceId instance) {
        return of(instance).on(instance);
    }

    /** How many more fit on these together, each of its own kind; what two services run of one definition may go to other hosts. */
    int roomOn(List<InstanceId> instances) {
        return instances.stream()
                .collect(Collectors.groupingBy(this::of))
                .entrySet()
                .stream()
                .mapToInt(alike -> alike.getKey().on(alike.getValue()).more())
                .sum();
    }
}
