package portico.model.check;

import java.util.stream.Stream;
import portico.model.rule.RuleId;
import portico.model.topology.Topology;

/** A service registers in five target groups at most (R128). */
record TooManyTargetGroups() implements SettledCheck {

    private static final RuleId LIMIT = new RuleId(128);
    private static final int MAX = 5;

    @Override
    public Stream<Finding> findings(Topology topology) {
        return topology.services()
                .stream()
                .filter(service -> service.loadBalancers().size() > MAX)
                .map(service -> new Finding(LIMIT, Severity.ERROR, service.id(), service.name() + " names "
                        + service.loadBalancers().size() + " target groups, and " + MAX + " is the limit"));
    }
}
