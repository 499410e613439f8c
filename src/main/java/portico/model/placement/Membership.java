package portico.model.placement;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import portico.model.id.ClusterId;
import portico.model.topology.CapacityProvider;
import portico.model.topology.Clusters;
import portico.model.topology.ContainerInstance;
import portico.model.topology.LaunchType;
import portico.model.topology.Task;
import portico.model.topology.Topology;

/**
 * The instances a task may run on: those of its cluster, of the kind that its launch type asks for (R192), and where it was given a capacity provider
 * that has instances, those of the provider (R45).
 *
 * @param byDefault the cluster of instances that name none
 * @param provider empty as well where no instance tells which provider it belongs to, so that nothing can be held against any of them
 * @param managed the capacity providers of the cluster whose instances AWS manages
 */
record Membership(ClusterId cluster, ClusterId byDefault, LaunchType launchType, Optional<String> provider,
        Set<String> managed) {

    static Membership of(Topology topology, Task task) {
        Clusters clusters = Clusters.of(topology);
        ClusterId cluster = clusters.of(task);
        Optional<String> provider = clusters.providerOf(task)
                .filter(CapacityProvider::hasInstances)
                .map(CapacityProvider::name)
                .filter(_ -> isTold(topology));
        Set<String> managed = clusters.get(cluster)
                .capacityProviders()
                .stream()
                .filter(each -> each.kind() == CapacityProvider.Kind.MANAGED_INSTANCES)
                .map(CapacityProvider::name)
                .collect(Collectors.toUnmodifiableSet());
        return new Membership(cluster, clusters.byDefault(), task.launchType(), provider, managed);
    }

    /** Whether any instance tells which provider it belongs to. */
    static boolean isTold(Topology topology) {
        return topology.instances().stream().anyMatch(instance -> instance.launch().capacityProvider().isPresent());
    }

    boolean holds(ContainerInstance instance) {
        return isInCluster(instance) && isOfItsKind(instance) && isProvided(instance);
    }

    boolean isInCluster(ContainerInstance instance) {
        return clusterOf(instance).equals(cluster);
    }

    /** Machines outside of AWS run EXTERNAL tasks and no others; instances that AWS manages run what their provider was given (R1, R62, R192). */
    boolean isOfItsKind(ContainerInstance instance) {
        return switch (launchType) {
            case EXTERNAL -> instance.isExternal();
            case EC2 -> !instance.isExternal() && !isManaged(instance);
            case FARGATE, MANAGED_INSTANCES -> !instance.isExternal();
        };
    }

    private boolean isManaged(ContainerInstance instance) {
        return instance.launch().capacityProvider().filter(managed::contains).isPresent();
    }

    /** Whether the instance belongs to the capacity provider of the task, if that matters. */
    boolean isProvided(ContainerInstance instance) {
        return provider.isEmpty() || instance.launch().capacityProvider().equals(provider);
    }

    ClusterId clusterOf(ContainerInstance instance) {
        return instance.cluster().isPresent() ? instance.cluster().get() : byDefault;
    }
}
