package portico.model.flow;

import java.util.stream.Stream;
import portico.model.id.TargetGroupId;
import portico.model.id.ZoneId;
import portico.model.topology.LoadBalancer;
import portico.model.topology.NodeAddress;
import portico.model.topology.Topology;

/** Which load balancers stand before which target groups, and where their nodes are. */
record Balancers(Topology topology) {

    /** Those with a listener that leads to a group. */
    Stream<LoadBalancer> before(TargetGroupId group) {
        return topology.all(LoadBalancer.class).stream().filter(balancer -> balancer.leadsTo(group));
    }

    /** Those that it is enabled in. */
    Stream<ZoneId> zones(LoadBalancer balancer) {
        return balancer.nodes().stream().map(this::zone);
    }

    ZoneId zone(NodeAddress node) {
        return topology.subnet(node.subnet()).zone();
    }
}
