package portico.model.placement;

import java.util.Optional;
import portico.model.id.ClusterId;
import portico.model.topology.CapacityProvider;
import portico.model.topology.Clusters;
import portico.model.topology.ContainerInstance;
import portico.model.topology.Task;
import portico.model.topology.Topology;

/**
 * The instances a task may run on: those of its cluster, and where it was given a capacity provider that has instances, those of the provider (R45).
 *
 * @param byDefault the cluster of instances that name none
 * @param provider empty as well where no instance tells which provider it belongs to, so that nothing can be held against any of them
 */
record Membership(ClusterId cluster, ClusterId byDefault, Optional<String> provider) {

    static Membership of(Topology topology, Task task) {
        Clusters clusters = Clusters.of(topology);
        Optional<String> provider = clusters.providerOf(task)
                .filter(CapacityProvider::hasInstances)
                .map(CapacityProvider::name)
                .filter(_ -> isTold(topology));
        return new Membership(clusters.of(task), clusters.byDefault(), provider);
    }

    /** Whether any instance tells which provider it belongs to. */
    static boolean isTold(Topology topology) {
        return topology.instances().stream().anyMatch(instance -> instance.launch().capacityProvider().isPresent());
    }

    boolean holds(ContainerInstance instance) {
        return clusterOf(instance).equals(cluster) && isProvided(instance);
    }

    /** Whether the instance belongs to the capacity provider of the task, if that matters. */
    boolean isProvided(ContainerInstance instance) {
        return provider.isEmpty() || instance.launch().capacityProvider().equals(provider);
    }

    ClusterId clusterOf(ContainerInstance instance) {
        return instance.cluster().isPresent() ? instance.cluster().get() : byDefault;
    }
}
