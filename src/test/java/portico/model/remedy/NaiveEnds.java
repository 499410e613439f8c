package portico.model.remedy;

import java.util.List;
import java.util.Optional;
import portico.model.flow.Disposition;
import portico.model.flow.Flow;
import portico.model.flow.FlowEnd;
import portico.model.id.InstanceId;
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
            case ContainerInstance i -> answers(i, port, protocol);
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
    Optional<Disposition> local(Flow flow) {
        Object from = resource(flow.from());
        Object to = resource(flow.to());
        boolean shared = namespace(from).isPresent() && namespace(from).equals(namespace(to));
        if (!shared && !(from instanceof Task && from.equals(to))) {
            return Optional.empty();
        }
        boolean reached = to instanceof Task task && isNear(from, task, flow)
                || answers(flow.to(), flow.port(), flow.protocol());
        return Optional.of(reached ? Disposition.DELIVERED : Disposition.REFUSED);
    }

    /** By the container's address: whatever listens there, and between two containers any port (R159). */
    private boolean isNear(Object from, Task to, Flow flow) {
        boolean bothOnBridge = from instanceof Task task && mode(task) == NetworkMode.BRIDGE
                && mode(to) == NetworkMode.BRIDGE;
        return bothOnBridge || listens(to, flow.port(), flow.protocol());
    }

    /** The host whose interface serves it. */
    private Optional<InstanceId> namespace(Object resource) {
        return switch (resource) {
            case ContainerInstance i -> Optional.of(i.id());
            case Task t when mode(t) != NetworkMode.AWSVPC -> t.instance();
            case Object _ -> Optional.empty();
        };
    }

    /** The host itself has its agent's ports, whatever its tasks have there, and what somebody registered. */
    private boolean answers(ContainerInstance host, int port, Protocol protocol) {
        boolean byHand = new NaiveTargets(this).holds(host, port, protocol);
        return byHand || protocol == Protocol.TCP && host.hostPorts().reservedTcp().contains(port) || topology.tasks()
                .stream()
                .filter(t -> namespace(t).equals(Optional.of(host.id())))
                .anyMatch(t -> binding(t).filter(b -> b.hostPort() == port && b.protocol() == protocol).isPresent());
    }

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

    /** Whether it is a machine outside of AWS, or a task on one (R1). */
    boolean isMachine(FlowEnd end) {
        return namespace(resource(end)).map(topology::instance).filter(ContainerInstance::isExternal).isPresent();
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
