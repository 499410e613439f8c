package portico.model.flow.log;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import portico.model.flow.Hop;
import portico.model.id.ResourceId;
import portico.model.id.SubnetId;
import portico.model.net.Ipv4Address;
import portico.model.topology.ContainerInstance;
import portico.model.topology.Database;
import portico.model.topology.LoadBalancer;
import portico.model.topology.NatGateway;
import portico.model.topology.NodeAddress;
import portico.model.topology.Task;
import portico.model.topology.Topology;
import portico.model.topology.VpcEndpoint;

/** The interfaces that the hops of a trace pass. Packets that never leave a host pass none (R167). */
final class Vantages {

    private final Topology topology;
    private final InterfaceIds ids;

    Vantages(Topology topology) {
        this.topology = topology;
        ids = new InterfaceIds(topology);
    }

    Optional<Vantage> of(Hop hop) {
        return switch (hop.place()) {
            case TASK_INTERFACE, HOST_INTERFACE, LOAD_BALANCER, NAT_GATEWAY, VPC_ENDPOINT, DATABASE ->
                hop.subject().flatMap(topology::find).flatMap(owner -> switch (owner) {
                    case Task task -> of(task);
                    case ContainerInstance host -> host.isExternal() ? Optional.empty()
                            : Optional.of(of(host.id(), host.subnet(), host.privateIp()));
                    case Database database -> Optional.of(of(database.id(), database.subnet(), database.privateIp()));
                    case LoadBalancer balancer -> node(balancer.id(), balancer.nodes(), hop);
                    case VpcEndpoint endpoint -> node(endpoint.id(), endpoint.interfaces(), hop);
                    case NatGateway nat ->
                        nat.subnet().flatMap(subnet -> nat.privateIp().map(address -> of(nat.id(), subnet, address)));
                    default -> Optional.empty();
                });
            case CLIENT, OUTSIDE_ENDPOINT, INTERNET_GATEWAY, TASK, DOCKER_BRIDGE, HOST_NAT, HOST_NAMESPACE,
                    VPC_ROUTER ->
                Optional.empty();
        };
    }

    private static Optional<Vantage> of(Task task) {
        return task.networkInterface()
                .map(nic -> new Vantage(nic.id(), task.id(), nic.subnet(), nic.privateIp(), Optional.of(task)));
    }

    private Vantage of(ResourceId owner, SubnetId subnet, Ipv4Address address) {
        return new Vantage(ids.of(owner, subnet, address), owner, subnet, address, Optional.empty());
    }

    /** The node that a packet names, whichever way it goes. */
    private Optional<Vantage> node(ResourceId owner, List<NodeAddress> nodes, Hop hop) {
        return nodes.stream()
                .filter(node -> Stream.of(hop.in().dst(), hop.out().src(), hop.in().src())
                        .anyMatch(end -> end.address().equals(node.privateIp())))
                .findFirst()
                .map(node -> of(owner, node.subnet(), node.privateIp()));
    }
}
