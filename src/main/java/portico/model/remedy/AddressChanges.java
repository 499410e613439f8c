package portico.model.remedy;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import portico.model.flow.Lack;
import portico.model.id.InstanceId;
import portico.model.id.TaskId;
import portico.model.net.Ipv4Address;
import portico.model.placement.PublicAddresses;
import portico.model.topology.AwsvpcConfiguration;
import portico.model.topology.ContainerInstance;
import portico.model.topology.Resource;
import portico.model.topology.Service;
import portico.model.topology.Task;
import portico.model.topology.TaskInterface;
import portico.model.topology.Topology;

/** A public address where AWS gives one: to tasks on Fargate as their service says, to an instance by itself; never to awsvpc tasks on EC2 (R88 to R90). */
final class AddressChanges {

    private final Topology topology;
    private final Set<Ipv4Address> taken;

    AddressChanges(Topology topology) {
        this.topology = topology;
        this.taken = new HashSet<>(PublicAddresses.inUse(topology));
    }

    Stream<Change> against(Lack.PublicAddress lack) {
        return switch (lack.owner()) {
            case TaskId id when isOnFargate(topology.task(id)) -> Stream.of(assigned(topology.task(id)));
            case InstanceId id -> Stream.of(given(topology.instance(id)));
            default -> Stream.empty();
        };
    }

    private Change given(ContainerInstance instance) {
        return new Change("Give " + instance.name() + " a public address",
                instance.withPublicIp(PublicAddresses.take(taken)));
    }

    /** The service says it for all its tasks, which start anew with an address each. */
    private Change assigned(Task task) {
        Optional<Service> service = task.service().map(topology::service);
        List<Resource> resources = new ArrayList<>();
        service.map(AddressChanges::assigning).ifPresent(resources::add);
        topology.tasks()
                .stream()
                .filter(t -> t.equals(task) || service.isPresent() && t.service().equals(task.service()))
                .filter(t -> isOnFargate(t) && t.networkInterface().flatMap(TaskInterface::publicIp).isEmpty())
                .forEach(t -> resources.add(t.withPublicIp(PublicAddresses.take(taken))));
        String name = service.map(Service::name).orElseGet(task::name);
        return new Change("Set assignPublicIp of " + name + " to ENABLED and start its tasks anew", resources);
    }

    private static Service assigning(Service service) {
        return service.withNetworkConfiguration(service.networkConfiguration()
                .map(is -> new AwsvpcConfiguration(is.subnets(), is.securityGroups(), true)));
    }

    private static boolean isOnFargate(Task task) {
        return task.networkInterface().filter(nic -> nic.kind() == TaskInterface.Kind.FARGATE).isPresent();
    }
}
