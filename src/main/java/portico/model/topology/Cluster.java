package portico.model.topology;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import portico.model.id.ClusterId;
import portico.model.id.ResourceId;

/**
 * An ECS cluster: the instances, services and tasks that belong together. A task runs on instances of its own cluster only (R40).
 *
 * @param settings by name, such as {@code containerInsights}, and their values
 * @param capacityProviders their names, such as {@code FARGATE_SPOT}
 * @param namespace the Service Connect default namespace by its name, else by its id
 */
public record Cluster(ClusterId id, String name, ClusterStatus status, Map<String, String> settings,
        List<String> capacityProviders, Optional<String> namespace) implements Resource {

    public Cluster {
        settings = Map.copyOf(settings);
        capacityProviders = List.copyOf(capacityProviders);
    }

    /** An active cluster of which no more is known. */
    public static Cluster named(ClusterId id) {
        return new Cluster(id, id.value(), ClusterStatus.ACTIVE, Map.of(), List.of(), Optional.empty());
    }

    @Override
    public Stream<ResourceId> references() {
        return Stream.empty();
    }
}
