package portico.model.placement;

import java.util.List;
import java.util.Optional;
import portico.model.capacity.Capacity;
import portico.model.rule.RuleId;
import portico.model.topology.Subnet;

/** What a task asks for and nobody told of an instance, so that no room may be counted there (R42, R43, R63, R82). */
final class Unknown {

    private static final RuleId USABLE = new RuleId(82);

    private Unknown() {}

    static Optional<Shortage> first(Demand demand, Host host, Capacity capacity, List<Shortage> missing) {
        return missing.stream()
                .filter(shortage -> isUnknown(shortage.reason(), host))
                .findFirst()
                .or(() -> addresses(demand, host, capacity));
    }

    private static boolean isUnknown(Reason reason, Host host) {
        return reason == Reason.ENI && !host.use().eni().isKnown()
                || reason == Reason.CPU && !host.use().cpu().isKnown()
                || reason == Reason.MEMORY && !host.use().memoryMiB().isKnown();
    }

    private static Optional<Shortage> addresses(Demand demand, Host host, Capacity capacity) {
        List<Subnet> near = demand.subnets().stream().filter(subnet -> subnet.isNear(host.subnet())).toList();
        boolean told = near.isEmpty() || near.stream().anyMatch(subnet -> capacity.of(subnet.id()).isKnown());
        return told ? Optional.empty()
                : Optional.of(new Shortage(Reason.ADDRESSES, USABLE, "Addresses not known",
                        "nobody tells the block of " + near.getFirst().id()));
    }
}
