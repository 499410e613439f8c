package portico.model.check;

import java.util.stream.Stream;
import portico.model.capacity.AddressPool;
import portico.model.rule.RuleId;
import portico.model.topology.NetworkMode;
import portico.model.topology.TaskDefinition;
import portico.model.topology.Topology;
import portico.model.topology.Vpc;

/** Bridge containers cannot reach anything in 172.17.0.0/16 outside their host: docker0 keeps those packets (R158). */
record DockerNetworkOverlap() implements SettledCheck {

    private static final RuleId OVERLAP = new RuleId(158);

    @Override
    public Stream<Finding> findings(Topology topology) {
        boolean bridge = topology.all(TaskDefinition.class)
                .stream()
                .anyMatch(d -> d.networkMode() == NetworkMode.BRIDGE);
        return topology.all(Vpc.class)
                .stream()
                .flatMap(vpc -> vpc.cidrs()
                        .stream()
                        .filter(cidr -> bridge && cidr.overlaps(AddressPool.DOCKER0))
                        .map(cidr -> new Finding(OVERLAP, Severity.WARNING, vpc.id(),
                                vpc.name() + " uses " + cidr + ", which overlaps docker0's " + AddressPool.DOCKER0
                                        + ": bridge containers cannot reach it")));
    }
}
