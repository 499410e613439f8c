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
 * @param capacityProviders those that its services may name
 * @param namespace the Service Connect default namespace by its name, else by its id
 */
public record Cluster(ClusterId id, String name, ClusterStatus status, Map<String, String> settings,
        List<CapacityProvider> capacityProviders, Optional<String> namespace) implements Resource {

    public Cluster {
        settings = Map.copyOf(settings);
        capacityProviders = List.copyOf(capacityProviders);
    }

    /** An active cluster of which no more is known. */
    public static Cluster named(ClusterId id) {
        return new Cluster(id, id.value(), ClusterStatus.ACTIVE, Map.of(), List.of(), Optional.empty());
    }

    /** The capacity provider of this name; what its name tells where the cluster does not describe it. */
    public CapacityProvider provider(String providerName) {
        return capacityProviders.stream()
                .filter(provider -> provider.name().equals(providerName))
                .findFirst()
                .orElseGet(() -> CapacityProvider.named(providerName));
    }

    @Override
    public Stream<ResourceId> references() {
        return Stream.empty();
    }
}
