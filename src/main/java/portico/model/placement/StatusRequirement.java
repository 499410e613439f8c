package portico.model.placement;

import java.util.List;
import portico.model.rule.RuleId;
import portico.model.topology.InstanceStatus;
import portico.model.topology.LaunchType;

/** Only ACTIVE instances take tasks (R40, R72). */
record StatusRequirement() implements Requirement {

    private static final RuleId CANDIDATE = new RuleId(40);
    private static final RuleId FARGATE = new RuleId(80);

    @Override
    public void check(Demand demand, Host host, List<Shortage> missing) {
        InstanceStatus status = host.instance().status();
        if (demand.task().launchType() == LaunchType.FARGATE) {
            missing.add(new Shortage(Reason.INACTIVE, FARGATE, "Runs on Fargate", "needs no instance"));
        } else if (status != InstanceStatus.ACTIVE) {
            missing.add(new Shortage(Reason.INACTIVE, CANDIDATE, title(status), "takes no new tasks"));
        }
    }

    private static String title(InstanceStatus status) {
        return switch (status) {
            case REGISTERING -> "Still registering";
            case REGISTRATION_FAILED -> "Registration failed";
            case ACTIVE -> "Active";
            case DRAINING -> "Draining";
            case DEREGISTERING -> "Deregistering";
            case INACTIVE -> "Inactive";
            case NOT_REGISTERED -> "In no cluster";
        };
    }
}
