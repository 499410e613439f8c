package portico.model.placement;

import portico.model.id.ClusterId;
import portico.model.topology.Clusters;
import portico.model.topology.ContainerInstance;
import portico.model.topology.Task;
import portico.model.topology.Topology;

/**
 * The cluster whose instances a task may run on.
 *
 * @param byDefault the cluster of instances that name none
 */
record Membership(ClusterId cluster, ClusterId byDefault) {

    static Membership of(Topology topology, Task task) {
        Clusters clusters = Clusters.of(topology);
        return new Membership(clusters.of(task), clusters.byDefault());
    }

    boolean holds(ContainerInstance instance) {
        return clusterOf(instance).equals(cluster);
    }

    ClusterId clusterOf(ContainerInstance instance) {
        return instance.cluster().isPresent() ? instance.cluster().get() : byDefault;
    }
}
