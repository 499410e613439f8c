package portico.model.remedy;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import portico.model.flow.AwsService;
import portico.model.flow.Flow;
import portico.model.flow.FlowEnd;
import portico.model.id.OutsideEndpointId;
import portico.model.id.SecurityGroupId;
import portico.model.net.Cidr;
import portico.model.net.Ipv4Address;
import portico.model.topology.ContainerInstance;
import portico.model.topology.Database;
import portico.model.topology.LoadBalancer;
import portico.model.topology.NodeAddress;
import portico.model.topology.Resource;
import portico.model.topology.SecurityGroupRule;
import portico.model.topology.Subnet;
import portico.model.topology.Task;
import portico.model.topology.TaskInterface;
import portico.model.topology.Topology;
import portico.model.topology.VpcEndpoint;

/** The other end of a packet, as rules may name it. */
final class Peers {

    private final Topology topology;
    private final Flow flow;

    Peers(Topology topology, Flow flow) {
        this.topology = topology;
        this.flow = flow;
    }

    /** The groups of the interface that holds an address; none for addresses outside. */
    List<SecurityGroupId> groupsAt(Ipv4Address address) {
        return Stream.of(
                topology.tasks()
                        .stream()
                        .filter(Task::isPlaced)
                        .flatMap(t -> t.networkInterface().stream())
                        .filter(nic -> nic.privateIp().equals(address))
                        .flatMap(nic -> nic.securityGroups().stream()),
                topology.instances()
                        .stream()
                        .filter(i -> i.privateIp().equals(address))
                        .map(ContainerInstance::securityGroups)
                        .flatMap(List::stream),
                topology.all(Database.class)
                        .stream()
                        .filter(d -> d.privateIp().equals(address))
                        .flatMap(d -> d.securityGroups().stream()),
                topology.all(LoadBalancer.class)
                        .stream()
                        .filter(b -> holds(b.nodes(), address))
                        .flatMap(b -> b.securityGroups().stream()),
                topology.all(VpcEndpoint.class)
                        .stream()
                        .filter(e -> holds(e.interfaces(), address))
                        .flatMap(e -> e.securityGroups().stream()))
                .flatMap(s -> s)
                .distinct()
                .toList();
    }

    private static boolean holds(List<NodeAddress> nodes, Ipv4Address address) {
        return nodes.stream().anyMatch(n -> n.privateIp().equals(address));
    }

    /** Just this address; everybody where it stands for anybody on the internet. */
    Cidr alone(Ipv4Address address) {
        return isAnybody(address) ? Cidr.EVERYWHERE : Cidr.single(address);
    }

    /** Its subnet, since tasks get another address at each start; everybody where it stands for anybody on the internet. */
    Cidr street(Ipv4Address address) {
        return topology.subnets()
                .stream()
                .map(Subnet::cidr)
                .filter(cidr -> cidr.contains(address))
                .findFirst()
                .orElseGet(() -> alone(address));
    }

    private boolean isAnybody(Ipv4Address address) {
        return Stream.of(flow.from(), flow.to())
                .anyMatch(end -> end instanceof FlowEnd.Internet(var at) && at.equals(address));
    }

    /** The gateway endpoint behind which the target answers. */
    Optional<VpcEndpoint> gatewayEndpoint() {
        return topology.all(VpcEndpoint.class)
                .stream()
                .filter(e -> e.type() == VpcEndpoint.Type.GATEWAY)
                .filter(e -> flow.to().equals(new FlowEnd.At(e.id()))
                        || service().filter(s -> s.isBehind(e)).isPresent())
                .findFirst();
    }

    /** A peer as people call it. */
    String nameOf(SecurityGroupRule.Peer peer) {
        return peer instanceof SecurityGroupRule.Group(var id) ? topology.find(id).map(Resource::name).orElse("itself")
                : peer.toString();
    }

    /** The service of AWS that is called by its public name. */
    Optional<AwsService> service() {
        return switch (flow.to()) {
            case FlowEnd.Internet(var address) -> AwsService.at(address);
            case FlowEnd.At(OutsideEndpointId id) -> topology.find(id).map(Resource::name).flatMap(AwsService::named);
            case FlowEnd.At _,FlowEnd.Vacant _ -> Optional.empty();
        };
    }

    /** The groups of whoever sends. */
    List<SecurityGroupId> sendersGroups() {
        return flow.from() instanceof FlowEnd.At(var id) ? switch (topology.find(id).orElse(null)) {
            case Task task -> groupsOf(task);
            case ContainerInstance instance -> instance.securityGroups();
            case null, default -> List.of();
        } : List.of();
    }

    private List<SecurityGroupId> groupsOf(Task task) {
        return task.networkInterface()
                .map(TaskInterface::securityGroups)
                .or(() -> task.instance().map(host -> topology.instance(host).securityGroups()))
                .orElse(List.of());
    }
}
