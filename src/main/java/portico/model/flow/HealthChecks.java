package portico.model.flow;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
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

    /** One of each balancer whose checks do not arrive. */
    List<TargetHealth.Stopped> stopped(TargetGroup group, Task task, int containerPort) {
        Optional<Integer> asked = TargetGroup.target(task, containerPort)
                .map(registered -> group.attributes().healthCheck().portOf(registered.port()));
        return Addressing.interfaceOf(network.locations.of(task))
                .filter(this::isKnown)
                .stream()
                .flatMap(target -> asked.stream().flatMap(port -> stopped(group, target, port)))
                .toList();
    }

    private Stream<TargetHealth.Stopped> stopped(TargetGroup group, NetworkInterface target, int port) {
        return network.balancers.before(group.id())
                .flatMap(b -> node(group, b, target).flatMap(node -> stopped(b, node, target, port)).stream());
    }

    /** Of groups that nobody described nothing is known, so nothing is claimed; and of a task on a machine outside of AWS no rule tells, so none is checked. */
    private boolean isKnown(NetworkInterface nic) {
        return !nic.isOutside() && nic.groups().stream().noneMatch(group -> network.topology.isUnresolved(group.id()));
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
                .map(step -> new TargetHealth.Stopped(balancer, check, step));
    }
}
