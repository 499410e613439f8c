package portico.model.remedy;

import java.util.List;
import java.util.Optional;
import portico.model.flow.Flow;
import portico.model.flow.FlowEnd;
import portico.model.id.ResourceId;
import portico.model.net.Ipv4Address;
import portico.model.net.Protocol;
import portico.model.topology.ContainerInstance;
import portico.model.topology.Database;
import portico.model.topology.LoadBalancer;
import portico.model.topology.NetworkBinding;
import portico.model.topology.NetworkMode;
import portico.model.topology.NodeAddress;
import portico.model.topology.Service;
import portico.model.topology.Subnet;
import portico.model.topology.Task;
import portico.model.topology.Topology;
import portico.model.topology.VpcEndpoint;

/** What the ends of a flow are: their address, their groups, and what they listen on. */
class NaiveEnds {

    final Topology topology;

    NaiveEnds(Topology topology) {
        this.topology = topology;
    }

    /** Something with an address. */
    record Nic(Ipv4Address address, Optional<Ipv4Address> publicIp, Subnet subnet, List<? extends ResourceId> groups,
            boolean unfiltered) {}

    Object resource(FlowEnd end) {
        return end instanceof FlowEnd.At(var id) ? topology.find(id).orElseThrow() : end;
    }

    Nic nic(FlowEnd end) {
        return switch (resource(end)) {
            case Task t when t.networkInterface().isPresent() -> new Nic(t.networkInterface().get().privateIp(),
                    t.networkInterface().get().publicIp(), topology.subnet(t.networkInterface().get().subnet()),
                    t.networkInterface().get().securityGroups(), false);
            case Task t -> host(topology.instance(t.instance().orElseThrow()));
            case ContainerInstance i -> host(i);
            case Database d ->
                new Nic(d.privateIp(), Optional.empty(), topology.subnet(d.subnet()), d.securityGroups(), false);
            case VpcEndpoint e -> new Nic(e.interfaces().getFirst().privateIp(), Optional.empty(),
                    topology.subnet(e.interfaces().getFirst().subnet()), e.securityGroups(), false);
            case Object other -> throw new IllegalArgumentException("no interface: " + other);
        };
    }

    Nic host(ContainerInstance i) {
        return new Nic(i.privateIp(), i.publicIp(), topology.subnet(i.subnet()),
                i.isExternal() ? List.of() : i.securityGroups(), i.isExternal());
    }

    NetworkMode mode(Task task) {
        return topology.definitionOf(task).networkMode();
    }

    boolean listens(Task task, int port, Protocol protocol) {
        return topology.definitionOf(task)
                .containers()
                .stream()
                .flatMap(c -> c.portMappings().stream())
                .anyMatch(m -> m.protocol() == protocol && m.containerPorts().contains(port));
    }

    Optional<NetworkBinding> binding(Task task) {
        return task.placement().orElseThrow().bindings().stream().findFirst();
    }

    /** The port on the wire: of a bridge task the host port, whether one asks for it or for the container's (R168). */
    int wirePort(Flow flow) {
        return resource(flow.to()) instanceof Task t ? wirePort(t, flow.port(), flow.protocol()) : flow.port();
    }

    int wirePort(Task task, int port, Protocol protocol) {
        return binding(task)
                .filter(b -> mode(task) == NetworkMode.BRIDGE && protocol == b.protocol() && b.containerPort() == port)
                .map(NetworkBinding::hostPort)
                .orElse(port);
    }

    /** Whether somebody behind an end answers on a port of the wire (R110, R155). */
    boolean answers(FlowEnd end, int port, Protocol protocol) {
        return switch (resource(end)) {
            case Task t -> answers(t, port, protocol);
            case Database d -> d.port() == port;
            case VpcEndpoint _ -> port == 443;
            case Object other -> throw new IllegalArgumentException("nobody: " + other);
        };
    }

    boolean answers(Task t, int port, Protocol protocol) {
        return mode(t) == NetworkMode.BRIDGE
                ? binding(t).filter(b -> b.hostPort() == port && b.protocol() == protocol).isPresent()
                : listens(t, port, protocol);
    }

    /** R167: what never leaves its host, or its task. */

    Optional<LoadBalancer> balancerFor(Flow flow) {
        LoadBalancer only = topology.all(LoadBalancer.class).stream().findFirst().orElse(null);
        if (only == null || resource(flow.to()) instanceof LoadBalancer) {
            return Optional.ofNullable(only);
        }
        boolean fronts = comesByName(flow) && only.internetFacing() && resource(flow.to()) instanceof Task t
                && service(t).loadBalancers()
                        .stream()
                        .anyMatch(l -> l.containerPort() == flow.port() || flow.port() == 443);
        return fronts ? Optional.of(only) : Optional.empty();
    }

    /** Somebody on the internet, or a machine outside that no gateway brings to the task itself. */
    private boolean comesByName(Flow flow) {
        return flow.from() instanceof FlowEnd.Internet || isMachine(flow.from()) && resource(flow.to()) instanceof Task
                && !new NaiveRules(topology).leadsOut(nic(flow.to()).subnet(), nic(flow.from()).address());
    }

    /** Whether it is a task on a machine outside of AWS (R1). */
    boolean isMachine(FlowEnd end) {
        return resource(end) instanceof Task t
                && t.instance().map(topology::instance).filter(ContainerInstance::isExternal).isPresent();
    }

    Service service(Task task) {
        return topology.service(task.service().orElseThrow());
    }

    Nic node(LoadBalancer balancer, NodeAddress node) {
        return new Nic(node.privateIp(), balancer.internetFacing() ? node.publicIp() : Optional.empty(),
                topology.subnet(node.subnet()), balancer.securityGroups(),
                balancer.type() == LoadBalancer.Type.NETWORK && balancer.securityGroups().isEmpty());
    }
}
