package portico.model.placement;

import java.util.List;
import java.util.TreeSet;
import portico.model.rule.RuleId;
import portico.model.topology.ContainerInstance;
import portico.model.topology.InstanceStatus;
import portico.model.topology.LaunchType;
import portico.model.topology.Membership;

/** The instance belongs to the cluster the task is started in, and is of the kind that its launch type asks for; StartTask finds no other (R40, R45, R192). */
record ClusterRequirement() implements Requirement {

    private static final RuleId FAILURES = new RuleId(45);
    private static final RuleId LAUNCH_TYPE = new RuleId(192);

    @Override
    public void check(Demand demand, Host host, List<Shortage> missing) {
        boolean asked = host.instance().status() != InstanceStatus.NOT_REGISTERED
                && demand.task().launchType() != LaunchType.FARGATE;
        Membership membership = demand.membership();
        if (asked && !membership.holds(host.instance())) {
            missing.add(why(membership, host.instance()));
        }
    }

    private static Shortage why(Membership membership, ContainerInstance instance) {
        return !membership.isInCluster(instance) ? elsewhere(membership, instance)
                : membership.isOfItsKind(instance) ? ofAnother(membership, instance)
                        : ofAnotherKind(membership.launchType(), instance);
    }

    private static Shortage ofAnotherKind(LaunchType launchType, ContainerInstance instance) {
        String kind = instance.isExternal() ? "An external instance" : switch (launchType) {
            case EXTERNAL -> "No external instance";
            case MANAGED_INSTANCES -> "No managed instance";
            case EC2, FARGATE -> "A managed instance";
        };
        return new Shortage(Reason.MISSING, LAUNCH_TYPE, kind, "the task has launch type " + launchType);
    }

    private static Shortage elsewhere(Membership membership, ContainerInstance instance) {
        return new Shortage(Reason.MISSING, FAILURES, "In another cluster",
                "the task belongs to " + membership.cluster() + ", the instance to " + membership.clusterOf(instance));
    }

    private static Shortage ofAnother(Membership membership, ContainerInstance instance) {
        return new Shortage(Reason.MISSING, FAILURES, "Of another capacity provider",
                "the task was given to " + String.join(" or ", new TreeSet<>(membership.providers()))
                        + ", the instance belongs to " + instance.launch().capacityProvider().orElse("none"));
    }
}
