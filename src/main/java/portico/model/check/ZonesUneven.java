package portico.model.check;

import java.util.stream.Stream;
import portico.model.capacity.Capacity;
import portico.model.placement.ZoneBalance;
import portico.model.rule.RuleId;
import portico.model.topology.Topology;

/** A service that ECS would rebalance: one zone runs two tasks more than another (R61). */
record ZonesUneven() implements Check {

    private static final RuleId REBALANCING = new RuleId(61);

    @Override
    public Stream<Finding> findings(Topology topology, Capacity capacity) {
        return topology.services()
                .stream()
                .map(service -> ZoneBalance.of(topology, service))
                .filter(balance -> balance.applies() && !balance.isEven())
                .map(balance -> new Finding(REBALANCING, Severity.ADVICE, balance.service().id(), balance.words()));
    }
}
