package portico.model.placement;

import java.util.List;
import portico.model.rule.RuleId;
import portico.model.topology.ContainerInstance;
import portico.model.topology.InstanceStatus;
import portico.model.topology.LaunchType;

/** The instance belongs to the cluster the task is started in; StartTask finds no other (R40, R45). */
record ClusterRequirement() implements Requirement {

    private static final RuleId FAILURES = new RuleId(45);

    @Override
    public void check(Demand demand, Host host, List<Shortage> missing) {
        boolean asked = host.instance().status() != InstanceStatus.NOT_REGISTERED
                && demand.task().launchType() != LaunchType.FARGATE;
        Membership membership = demand.membership();
        if (asked && !membership.holds(host.instance())) {
            missing.add(membership.isProvided(host.instance()) ? elsewhere(membership, host.instance())
                    : ofAnother(membership, host.instance()));
        }
    }

    private static Shortage elsewhere(Membership membership, ContainerInstance instance) {
        return new Shortage(Reason.MISSING, FAILURES, "In another cluster",
                "the task belongs to " + membership.cluster() + ", the instance to " + membership.clusterOf(instance));
    }

    private static Shortage ofAnother(Membership membership, ContainerInstance instance) {
        return new Shortage(Reason.MISSING, FAILURES, "Of another capacity provider",
                "the task was given to " + membership.provider().orElseThrow() + ", the instance belongs to "
                        + instance.launch().capacityProvider().orElse("none"));
    }
}
