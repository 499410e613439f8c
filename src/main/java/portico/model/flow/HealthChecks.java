package portico.model.flow;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import portico.model.net.Protocol;
import portico.model.net.SocketAddress;
import portico.model.topology.LoadBalancer;
import portico.model.topology.NodeAddress;
import portico.model.topology.TargetGroup;
import portico.model.topology.Task;

/**
 * Whether the health checks of load balancers arrive at a target. They bear the address of the node that sends them, whoever's the requests bear, so
 * that what lets clients in may keep them out (R131, R134). The node of the target's own zone is asked, else any that sends there.
 */
final class HealthChecks {

    private final Network network;

    HealthChecks(Network network) {
        this.network = network;
    }

    Optional<TargetHealth.Stopped> stopped(TargetGroup group, Task task, int containerPort) {
        Optional<NetworkInterface> target = Addressing.interfaceOf(network.locations.of(task));
        return target.filter(this::isKnown)
                .flatMap(nic -> TargetGroup.target(task, containerPort)
                        .map(registered -> group.attributes().healthCheck().portOf(registered.port()))
                        .flatMap(port -> network.balancers.before(group.id())
                                .flatMap(b -> node(group, b, nic).flatMap(node -> stopped(b, node, nic, port)).stream())
                                .findFirst()));
    }

    /** Of groups that nobody described nothing is known, so nothing is claimed. */
    private boolean isKnown(NetworkInterface nic) {
        return nic.groups().stream().noneMatch(group -> network.topology.isUnresolved(group.id()));
    }

    private Optional<NetworkInterface> node(TargetGroup group, LoadBalancer balancer, NetworkInterface target) {
        Optional<NodeAddress> near = balancer.nodes().stream().filter(node -> isNear(node, target)).findFirst();
        return near.or(() -> balancer.nodes().stream().filter(_ -> group.crossesZones(balancer)).findFirst())
                .map(node -> network.interfaces.of(balancer, node))
                .filter(this::isKnown);
    }

    private boolean isNear(NodeAddress node, NetworkInterface target) {
        return network.balancers.zone(node).equals(target.subnet().zone());
    }

    private Optional<TargetHealth.Stopped> stopped(LoadBalancer balancer, NetworkInterface node,
            NetworkInterface target, int port) {
        Packet check = new Packet(new SocketAddress(node.privateIp(), ExamplePorts.PROXY),
                new SocketAddress(target.privateIp(), port), Protocol.TCP);
        List<Step> steps = new ArrayList<>();
        steps.add(network.groups.egress(node, check, target));
        if (!node.subnet().id().equals(target.subnet().id())) {
            steps.addAll(network.borders.crossing(node.subnet(), target.subnet(), check));
        }
        steps.add(network.groups.ingress(target, check, node));
        return steps.stream()
                .filter(step -> step.outcome() == Step.Outcome.DENIED)
                .findFirst()
                .map(step -> new TargetHealth.Stopped(balancer.name(), check, step));
    }
}
