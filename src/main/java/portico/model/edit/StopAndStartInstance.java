package portico.model.edit;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import portico.model.id.InstanceId;
import portico.model.id.ServiceId;
import portico.model.net.Ipv4Address;
import portico.model.placement.Placer;
import portico.model.placement.Settlement;
import portico.model.topology.ContainerInstance;
import portico.model.topology.InstanceStatus;
import portico.model.topology.Stop;
import portico.model.topology.SubnetRoutes;
import portico.model.topology.Task;
import portico.model.topology.TaskInterface;
import portico.model.topology.TaskStatus;
import portico.model.topology.Topology;

/**
 * Stops an instance in EC2 and starts it again: it keeps its private address, its tasks end and their services start others (R91, R97), and what its
 * agent had handed out is forgotten (R26). With a trunk in a public subnet it loses its public address, and with that its agent (R75); elsewhere a
 * public address is taken to be an elastic one (modelling).
 */
public record StopAndStartInstance(InstanceId instance) implements Edit {

    private static final Stop HOST_STOPPED = new Stop(Stop.Code.ESSENTIAL_CONTAINER_EXITED,
            "Essential container in task exited");

    @Override
    public String label() {
        return "Stop and start " + instance;
    }

    @Override
    public Topology applyTo(Topology topology, Placer placer) {
        return topology.table(ContainerInstance.class)
                .find(instance)
                .filter(found -> found.status() == InstanceStatus.ACTIVE || found.status() == InstanceStatus.DRAINING)
                .map(found -> restarted(topology, placer, found))
                .orElse(topology);
    }

    private Topology restarted(Topology topology, Placer placer, ContainerInstance before) {
        List<Task> here = topology.tasks()
                .stream()
                .filter(task -> task.isPlaced() && task.instance().filter(instance::equals).isPresent())
                .toList();
        Topology empty = topology
                .withAll(here.stream().map(task -> task.stopped(TaskStatus.STOPPED, HOST_STOPPED)).toList())
                .with(started(topology, placer, before));
        Set<Ipv4Address> givenUp = here.stream()
                .flatMap(task -> task.networkInterface().stream())
                .map(TaskInterface::privateIp)
                .collect(Collectors.toSet());
        for (ServiceId service : services(here)) {
            empty = Settlement.start(empty, service, placer, givenUp);
        }
        return empty;
    }

    private static Set<ServiceId> services(Collection<Task> tasks) {
        return tasks.stream()
                .flatMap(task -> task.service().stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private ContainerInstance started(Topology topology, Placer placer, ContainerInstance before) {
        ContainerInstance fresh = before.withHostPorts(before.hostPorts().forgotten());
        boolean stranded = placer.capacity(topology).of(instance).eni().trunk()
                && new SubnetRoutes(topology).isPublic(topology.subnet(before.subnet()));
        return stranded ? fresh.withoutPublicIp().withAgent(before.agent().withConnected(false)) : fresh;
    }
}
