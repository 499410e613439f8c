package portico.model.edit;

import java.util.Optional;
import portico.model.id.ClusterId;
import portico.model.id.InstanceId;
import portico.model.placement.Placer;
import portico.model.topology.Cluster;
import portico.model.topology.ContainerInstance;
import portico.model.topology.Topology;

/** Tells which cluster a host has joined, of which it was assumed. Its tasks start again there only if they are of that cluster. */
public record ChangeHostCluster(InstanceId instance, ClusterId cluster) implements Edit {

    @Override
    public String label() {
        return "Put " + instance + " into " + cluster;
    }

    @Override
    public Topology applyTo(Topology topology, Placer placer) {
        return topology.table(ContainerInstance.class)
                .find(instance)
                .filter(host -> topology.table(Cluster.class).contains(cluster)
                        && !host.cluster().equals(Optional.of(cluster)))
                .map(host -> topology.with(host.inCluster(cluster)))
                .map(told -> placer.restart(told, instance))
                .orElse(topology);
    }
}
