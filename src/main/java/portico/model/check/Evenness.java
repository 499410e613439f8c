package portico.model.check;

import java.util.Optional;
import portico.model.capacity.Capacity;
import portico.model.capacity.Recount;
import portico.model.placement.ZoneBalance;
import portico.model.placement.ZoneGround;
import portico.model.rule.RuleId;
import portico.model.topology.Service;
import portico.model.topology.Topology;

/**
 * What is found of one service that ECS keeps even over its zones.
 *
 * @param looksAtTasks whether a constraint lets the tasks of hosts decide which zones count, so that these cannot be kept (R57)
 */
record Evenness(Service service, ZoneGround ground, boolean looksAtTasks, Optional<Finding> finding) {

    private static final RuleId REBALANCING = new RuleId(61);

    static Evenness of(Topology topology, Capacity capacity, Service service) {
        return of(ZoneBalance.of(topology, capacity, service), ZoneBalance.looksAtTasks(topology, service));
    }

    private static Evenness of(ZoneBalance balance, boolean looksAtTasks) {
        return new Evenness(balance.service(), balance.ground(), looksAtTasks,
                balance.isEven() ? Optional.empty() : Optional.of(uneven(balance)));
    }

    private static Finding uneven(ZoneBalance balance) {
        return new Finding(REBALANCING, Severity.ADVICE, balance.service().id(),
                (balance.words() + " " + balance.held()).strip());
    }

    /** The same for the version after, in which the hosts are of the same kinds in the same zones. */
    Evenness after(Recount recount) {
        Topology topology = recount.revision().after();
        if (looksAtTasks) {
            return of(ZoneBalance.of(topology, recount.after(), service), true);
        }
        boolean same = recount.before().of(service.id()).equals(recount.after().of(service.id()));
        return same ? this : of(ZoneBalance.of(topology, recount.after(), service, ground), false);
    }
}
