package portico.model.check;

import java.util.Optional;
import java.util.stream.Stream;
import portico.model.capacity.SubnetUse;
import portico.model.rule.RuleId;
import portico.model.topology.LoadBalancer;
import portico.model.topology.Subnet;
import portico.model.topology.Topology;

/** Subnets without addresses, or nearly so; an Application Load Balancer wants eight left, in a block of no less than /27 (R83, R84). */
record SubnetExhausted() implements SubnetCheck {

    private static final RuleId BALANCER = new RuleId(83);
    private static final RuleId EXHAUSTED = new RuleId(84);
    private static final int BALANCER_WANTS = 8;
    private static final int BALANCER_PREFIX = 27;

    @Override
    public Stream<Finding> findings(Topology topology, Subnet subnet, SubnetUse use) {
        return topology.isUnresolved(subnet.id()) ? Stream.empty()
                : Stream.concat(finding(topology, subnet, use).stream(), tooSmall(topology, subnet).stream());
    }

    private static Optional<Finding> tooSmall(Topology topology, Subnet subnet) {
        return subnet.cidr().prefix() <= BALANCER_PREFIX || !holdsBalancer(topology, subnet) ? Optional.empty()
                : Optional.of(new Finding(BALANCER, Severity.WARNING, subnet.id(), subnet.name() + " is a block of /"
                        + subnet.cidr().prefix() + ", and its load balancer wants one of /" + BALANCER_PREFIX));
    }

    private static Optional<Finding> finding(Topology topology, Subnet subnet, SubnetUse use) {
        String left = subnet.name() + " " + subnet.cidr() + " has " + use.free() + " of " + use.addresses()
                + " addresses left";
        if (use.free() == 0) {
            return Optional.of(
                    new Finding(EXHAUSTED, Severity.WARNING, subnet.id(), left + ": no interface can be made in it"));
        }
        if (use.free() < BALANCER_WANTS && holdsBalancer(topology, subnet)) {
            return Optional.of(new Finding(BALANCER, Severity.WARNING, subnet.id(),
                    left + ", and its load balancer wants " + BALANCER_WANTS));
        }
        return use.free() * 10 < use.addresses()
                ? Optional.of(new Finding(EXHAUSTED, Severity.ADVICE, subnet.id(), left))
                : Optional.empty();
    }

    private static boolean holdsBalancer(Topology topology, Subnet subnet) {
        return topology.all(LoadBalancer.class)
                .stream()
                .filter(balancer -> balancer.type() == LoadBalancer.Type.APPLICATION)
                .flatMap(balancer -> balancer.nodes().stream())
                .anyMatch(node -> node.subnet().equals(subnet.id()));
    }
}
