package portico.model.remedy.placement;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import portico.model.edit.ChangeScheduling;
import portico.model.edit.SetInstanceStatus;
import portico.model.placement.Reason;
import portico.model.topology.ContainerInstance;
import portico.model.topology.InstanceStatus;
import portico.model.topology.PlacementConstraint;
import portico.model.topology.PlacementRules;
import portico.model.topology.Service;

/** Hosts that have room and may not give it: a constraint of the service excludes them (R56), or they are being drained (R40). */
final class RuleChanges {

    private RuleChanges() {}

    static Stream<PlacementChange> of(Waiting waiting) {
        Stream<PlacementChange> constraints = waiting.lacks(Reason.MEMBER_OF, Reason.DISTINCT_INSTANCE)
                ? waiting.service().stream().flatMap(RuleChanges::without)
                : Stream.empty();
        return Stream.concat(constraints,
                waiting.hostsLackingOnly(Reason.INACTIVE)
                        .filter(host -> host.status() == InstanceStatus.DRAINING)
                        .map(RuleChanges::active));
    }

    private static Stream<PlacementChange> without(Service service) {
        return service.scheduling().placement().constraints().stream().distinct().map(each -> without(service, each));
    }

    private static PlacementChange without(Service service, PlacementConstraint constraint) {
        PlacementRules rules = service.scheduling().placement();
        List<PlacementConstraint> others = new ArrayList<>(rules.constraints());
        others.removeIf(constraint::equals);
        PlacementRules fewer = new PlacementRules(others, rules.strategies());
        return new PlacementChange("Drop the constraint " + words(constraint) + " of " + service.name(),
                new ChangeScheduling(service.id(), service.scheduling().withPlacement(fewer)));
    }

    private static String words(PlacementConstraint constraint) {
        return switch (constraint) {
            case PlacementConstraint.DistinctInstance _ -> "distinctInstance";
            case PlacementConstraint.MemberOf(String expression) -> "memberOf " + expression;
        };
    }

    private static PlacementChange active(ContainerInstance host) {
        return new PlacementChange("Set " + host.name() + " from DRAINING to ACTIVE",
                new SetInstanceStatus(host.id(), InstanceStatus.ACTIVE));
    }
}
