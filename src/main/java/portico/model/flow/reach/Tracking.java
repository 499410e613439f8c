package portico.model.flow.reach;

import java.util.List;
import java.util.function.Predicate;
import portico.model.flow.CarriedGroups;
import portico.model.flow.Lack;
import portico.model.flow.Trace;
import portico.model.net.Cidr;
import portico.model.net.PortRange;
import portico.model.topology.SecurityGroup;
import portico.model.topology.SecurityGroupRule;
import portico.model.topology.Topology;

/** What becomes of connections that are open while a change forbids new ones (R112). */
public enum Tracking {
    /** Groups forbid new ones, and remember those that they let through. */
    GO_ON,
    /** Groups let everything through both ways before, and so remembered nothing. */
    CUT,
    /** Something else stops packets, one by one. */
    NOT_BY_GROUPS;

    private static final SecurityGroupRule.Peer EVERYBODY = new SecurityGroupRule.Block(Cidr.EVERYWHERE);

    /** What it means for those connections, as a sentence without its end; empty where groups have no part in it. */
    public String words() {
        return switch (this) {
            case GO_ON -> "connections that are open go on, for groups remember them; new ones fail (R112)";
            case CUT ->
                "connections that are open are cut at once, for rules that admitted all both ways track none (R112)";
            case NOT_BY_GROUPS -> "";
        };
    }

    /**
     * @param before the network as it was when they were opened
     * @param closed what a new one meets now
     */
    public static Tracking of(Topology before, Trace closed) {
        List<Trace.Blocker> blockers = closed.blockers();
        if (!blockers.stream()
                .allMatch(blocker -> blocker.step().lack().filter(Lack.GroupRule.class::isInstance).isPresent())) {
            return NOT_BY_GROUPS;
        }
        return blockers.stream()
                .flatMap(blocker -> blocker.step().lack().stream())
                .allMatch(lack -> lack instanceof Lack.GroupRule rule && isTracked(before, rule)) ? GO_ON : CUT;
    }

    /** Rules for everybody track nothing where they leave every port to the answers of any client. */
    private static boolean isTracked(Topology before, Lack.GroupRule rule) {
        List<SecurityGroup> carried = CarriedGroups.of(before, rule.owner());
        return !(isForAll(carried, rule.outbound(), rule, _ -> true)
                && isForAll(carried, !rule.outbound(), rule, answer -> answer.ports().equals(PortRange.ALL)));
    }

    private static boolean isForAll(List<SecurityGroup> groups, boolean outbound, Lack.GroupRule closed,
            Predicate<SecurityGroupRule> more) {
        return groups.stream()
                .flatMap(group -> (outbound ? group.egress() : group.ingress()).stream())
                .filter(rule -> rule.peer().equals(EVERYBODY) && more.test(rule))
                .anyMatch(rule -> rule.covers(closed.packet().protocol(), closed.packet().dst().port()));
    }
}
