package portico.model.flow.log;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import portico.model.id.InterfaceId;
import portico.model.id.ResourceId;
import portico.model.id.SubnetId;
import portico.model.id.VpcId;
import portico.model.net.Ipv4Address;
import portico.model.topology.ContainerInstance;
import portico.model.topology.Database;
import portico.model.topology.LoadBalancer;
import portico.model.topology.NatGateway;
import portico.model.topology.NodeAddress;
import portico.model.topology.Task;
import portico.model.topology.Topology;
import portico.model.topology.VpcEndpoint;

/** Every interface of a topology by its id and by its addresses. */
final class Holders {

    private final Topology topology;
    private final InterfaceIds ids;
    private final Map<InterfaceId, Holder> byId = new HashMap<>();
    private final Map<Ipv4Address, List<Holder>> byAddress = new HashMap<>();

    Holders(Topology topology) {
        this.topology = topology;
        ids = new InterfaceIds(topology);
        all().forEach(holder -> {
            if (!holder.isOutside()) {
                byId.putIfAbsent(holder.id(), holder);
            }
            Stream.concat(Stream.of(holder.address()), holder.publicIp().stream())
                    .forEach(address -> byAddress.computeIfAbsent(address, _ -> new ArrayList<>(1)).add(holder));
        });
    }

    Optional<Holder> find(InterfaceId id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** Who holds an address, in this VPC where several have it. */
    Optional<Holder> find(Ipv4Address address, Optional<VpcId> near) {
        List<Holder> all = byAddress.getOrDefault(address, List.of());
        return all.stream()
                .filter(holder -> near.isPresent() && near.get().equals(holder.vpc()))
                .findFirst()
                .or(() -> all.stream().findFirst());
    }

    private Stream<Holder> all() {
        return Stream.of(topology.tasks().stream().flatMap(task -> of(task).stream()),
                topology.instances().stream().filter(host -> !host.isExternal()).map(this::of),
                topology.all(Database.class).stream().map(d -> of(d.id(), d.subnet(), d.privateIp(), Optional.empty())),
                topology.all(LoadBalancer.class).stream().flatMap(b -> nodes(b.id(), b.nodes())),
                topology.all(VpcEndpoint.class).stream().flatMap(e -> nodes(e.id(), e.interfaces())),
                topology.all(NatGateway.class).stream().flatMap(n -> of(n).stream()),
                topology.instances().stream().filter(ContainerInstance::isExternal).map(this::of))
                .flatMap(holders -> holders);
    }

    private Optional<Holder> of(Task task) {
        return task.networkInterface()
                .filter(_ -> task.isPlaced())
                .map(nic -> new Holder(nic.id(), task.id(), vpc(nic.subnet()), nic.privateIp(), nic.publicIp(),
                        Optional.of(task), Optional.empty()));
    }

    private Holder of(ContainerInstance host) {
        return new Holder(ids.of(host.id(), host.subnet(), host.privateIp()), host.id(), vpc(host.subnet()),
                host.privateIp(), host.publicIp(), Optional.empty(), Optional.of(host));
    }

    private Optional<Holder> of(NatGateway nat) {
        return nat.subnet().flatMap(s -> nat.privateIp().map(ip -> of(nat.id(), s, ip, nat.publicIp())));
    }

    private Stream<Holder> nodes(ResourceId owner, List<NodeAddress> nodes) {
        return nodes.stream().map(node -> of(owner, node.subnet(), node.privateIp(), node.publicIp()));
    }

    private Holder of(ResourceId owner, SubnetId subnet, Ipv4Address address, Optional<Ipv4Address> publicIp) {
        return new Holder(ids.of(owner, subnet, address), owner, vpc(subnet), address, publicIp, Optional.empty(),
                Optional.empty());
    }

    private VpcId vpc(SubnetId subnet) {
        return topology.subnet(subnet).vpc();
    }
}
