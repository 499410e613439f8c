package portico.model.edit;

import java.util.List;
import portico.model.id.ClusterId;
import portico.model.id.ResourceId;
import portico.model.placement.Placer;
import portico.model.topology.Cluster;
import portico.model.topology.ContainerInstance;
import portico.model.topology.Membership;
import portico.model.topology.Resource;
import portico.model.topology.Service;
import portico.model.topology.Task;
import portico.model.topology.Topology;

/** Tells the cluster of a host or a service of which it was assumed; one that is not there yet is made. A task runs on hosts of its own cluster only (R40). */
public record ChangeCluster(ResourceId subject, ClusterId cluster) implements Edit {

    @Override
    public String label() {
        return "Put " + subject + " into " + cluster;
    }

    @Override
    public Topology applyTo(Topology topology, Placer placer) {
        return topology.find(subject).map(found -> told(topology, found, placer)).orElse(topology);
    }

    private Topology told(Topology topology, Resource found, Placer placer) {
        return switch (found) {
            case ContainerInstance host when host.cluster().filter(cluster::equals).isEmpty() ->
                placer.restart(ground(topology).with(host.inCluster(cluster)), host.id());
            case Service service when service.cluster().filter(cluster::equals).isEmpty() ->
                moved(ground(topology), service.inCluster(cluster), placer);
            case Resource _ -> topology;
        };
    }

    private Topology ground(Topology topology) {
        return topology.table(Cluster.class).contains(cluster) ? topology : topology.with(Cluster.named(cluster));
    }

    /** Its tasks start on hosts of the cluster, or wait; those that run on one already, or on Fargate, stay. */
    private static Topology moved(Topology topology, Service service, Placer placer) {
        Topology told = topology.with(service);
        Membership membership = Membership.of(told, service);
        List<Task> elsewhere = told.tasks()
                .stream()
                .filter(task -> task.isWanted() && task.service().filter(service.id()::equals).isPresent())
                .filter(task -> !task.isPlaced() || isOutside(membership, told, task))
                .toList();
        return placer.schedule(told, elsewhere);
    }

    private static boolean isOutside(Membership membership, Topology topology, Task task) {
        return task.instance().map(topology::instance).filter(host -> !membership.isInCluster(host)).isPresent();
    }
}
