package portico.model.flow;

import java.util.Optional;
import java.util.stream.Stream;
import portico.model.id.ResourceId;
import portico.model.net.Ipv4Address;
import portico.model.topology.ContainerInstance;
import portico.model.topology.Database;
import portico.model.topology.LoadBalancer;
import portico.model.topology.NodeAddress;
import portico.model.topology.OutsideEndpoint;
import portico.model.topology.Task;
import portico.model.topology.Topology;
import portico.model.topology.VpcEndpoint;

/** Who holds an address, private or public. */
final class Holders {

    private Holders() {}

    static Stream<ResourceId> of(Topology topology, Ipv4Address address) {
        return Stream.of(topology.tasks().stream().filter(t -> t.isPlaced() && holds(t, address)).map(Task::id),
                topology.instances().stream().filter(i -> holds(i, address)).map(ContainerInstance::id),
                topology.all(Database.class).stream().filter(d -> d.privateIp().equals(address)).map(Database::id),
                topology.all(LoadBalancer.class)
                        .stream()
                        .filter(b -> holds(b.nodes().stream(), address))
                        .map(LoadBalancer::id),
                topology.all(VpcEndpoint.class)
                        .stream()
                        .filter(e -> holds(e.interfaces().stream(), address))
                        .map(VpcEndpoint::id),
                topology.all(OutsideEndpoint.class)
                        .stream()
                        .filter(o -> o.address().equals(address))
                        .map(OutsideEndpoint::id))
                .flatMap(s -> s);
    }

    private static boolean holds(Task task, Ipv4Address address) {
        boolean own = task.networkInterface()
                .filter(n -> n.privateIp().equals(address) || n.publicIp().equals(Optional.of(address)))
                .isPresent();
        return own || task.placement().stream().anyMatch(p -> p.bridgeAddresses().containsValue(address));
    }

    private static boolean holds(ContainerInstance instance, Ipv4Address address) {
        return instance.privateIp().equals(address) || instance.publicIp().equals(Optional.of(address));
    }

    private static boolean holds(Stream<NodeAddress> nodes, Ipv4Address address) {
        return nodes.anyMatch(n -> n.privateIp().equals(address) || n.publicIp().equals(Optional.of(address)));
    }
}
