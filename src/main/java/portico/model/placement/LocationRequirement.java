package portico.model.placement;

import java.util.List;
import java.util.stream.Collectors;
import portico.model.id.ZoneId;
import portico.model.rule.RuleId;
import portico.model.topology.Subnet;

/** One of the task's subnets lies in the instance's zone (R85); that of its VPC is an attribute (R45). */
record LocationRequirement() implements Requirement {

    private static final RuleId SAME_ZONE = new RuleId(85);

    @Override
    public void check(Demand demand, Host host, List<Shortage> missing) {
        if (!demand.subnets().isEmpty() && !isAny(demand.subnets(), host.subnet().zone())) {
            String zones = demand.subnets()
                    .stream()
                    .map(Subnet::zone)
                    .distinct()
                    .map(Object::toString)
                    .collect(Collectors.joining(", "));
            missing.add(new Shortage(Reason.LOCATION, SAME_ZONE, "Another zone",
                    "the subnets lie in " + zones + ", the instance in " + host.subnet().zone()));
        }
    }

    /** All subnets of a task lie in a zone that has failed. */
    static Shortage lost(ZoneId zone) {
        return new Shortage(Reason.LOCATION, SAME_ZONE, "Another zone",
                "the subnets lie in " + zone + ", where nothing starts for now");
    }

    private static boolean isAny(List<Subnet> subnets, ZoneId zone) {
        for (Subnet subnet : subnets) {
            if (subnet.zone().equals(zone)) {
                return true;
            }
        }
        return false;
    }
}
