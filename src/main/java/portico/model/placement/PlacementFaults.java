package portico.model.placement;

import java.util.ArrayList;
import java.util.List;
import portico.model.placement.query.Query;
import portico.model.rule.RuleId;
import portico.model.topology.LaunchType;
import portico.model.topology.PlacementConstraint;
import portico.model.topology.PlacementConstraint.DistinctInstance;
import portico.model.topology.PlacementConstraint.MemberOf;
import portico.model.topology.PlacementRules;
import portico.model.topology.TaskDefinition;

/** What register-task-definition, create-service and run-task refuse about constraints and strategies (R16, R54, R56, R57, R59, R62). */
public final class PlacementFaults {

    private static final RuleId ON_FARGATE = new RuleId(16);
    private static final RuleId CHAIN = new RuleId(54);
    private static final RuleId CONSTRAINTS = new RuleId(56);
    private static final RuleId QUERY = new RuleId(57);
    private static final RuleId DAEMON = new RuleId(59);
    private static final RuleId FARGATE = new RuleId(62);
    private static final int MOST_STRATEGIES = 5;
    private static final int MOST_CONSTRAINTS = 10;

    private final List<Fault> faults = new ArrayList<>();

    private PlacementFaults() {}

    /** Faults that the definition has by itself. */
    public static List<Fault> of(TaskDefinition definition) {
        PlacementFaults search = new PlacementFaults();
        search.lookAt(definition.placementConstraints());
        if (isRegisteredForFargate(definition) && !definition.placementConstraints().isEmpty()) {
            search.add(ON_FARGATE, "Not on Fargate", "the task asks for placementConstraints, which Fargate refuses");
        }
        if (definition.placementConstraints().stream().anyMatch(DistinctInstance.class::isInstance)) {
            search.add(CONSTRAINTS, "Not in a definition", "constraint.type 'distinctInstance' is not supported.");
        }
        return search.faults;
    }

    /** Faults of running the definition under these rules. */
    public static List<Fault> of(TaskDefinition definition, LaunchType launchType, PlacementRules rules,
            boolean daemon) {
        PlacementFaults search = new PlacementFaults();
        search.lookAt(rules.constraints());
        search.lookAtChain(rules);
        search.lookAtLaunchType(launchType, rules, !rules.constraints().isEmpty()
                || !isRegisteredForFargate(definition) && !definition.placementConstraints().isEmpty());
        if (daemon && launchType == LaunchType.FARGATE) {
            search.add(DAEMON, "No daemons there", "a daemon runs on instances, and FARGATE has none");
        }
        if (daemon && !rules.strategies().isEmpty()) {
            search.add(DAEMON, "A daemon has no strategy",
                    "a daemon runs on every instance that qualifies, so it takes no placement strategy");
        }
        return search.faults;
    }

    /** Then registering it was refused already. */
    private static boolean isRegisteredForFargate(TaskDefinition definition) {
        return definition.requiresCompatibilities().contains(LaunchType.FARGATE);
    }

    private void lookAt(List<PlacementConstraint> constraints) {
        if (constraints.size() > MOST_CONSTRAINTS) {
            add(CONSTRAINTS, "Too many constraints",
                    constraints.size() + " placement constraints, and 10 is the limit");
        }
        for (int i = 0; i < constraints.size(); i++) {
            if (constraints.get(i) instanceof MemberOf(String expression)
                    && Query.parse(expression) instanceof Query.Faulty(int column, String message)) {
                add(QUERY, "Its rule cannot be read",
                        "placementConstraints[" + i + "].expression, column " + column + ": " + message);
            }
        }
    }

    private void lookAtChain(PlacementRules rules) {
        if (rules.strategies().size() > MOST_STRATEGIES) {
            add(CHAIN, "Too many strategies", rules.strategies().size() + " placement strategies, and 5 is the limit");
        }
    }

    private void lookAtLaunchType(LaunchType launchType, PlacementRules rules, boolean constrained) {
        boolean strategies = switch (launchType) {
            case EC2, EXTERNAL -> false;
            case FARGATE, MANAGED_INSTANCES -> !rules.strategies().isEmpty();
        };
        if (strategies) {
            add(FARGATE, "No strategies there",
                    "Placement strategies are not supported with " + launchType + " launch type.");
        }
        if (launchType == LaunchType.FARGATE && constrained) {
            add(FARGATE, "No constraints there", "Placement constraints are not supported with FARGATE launch type.");
        }
    }

    private void add(RuleId rule, String title, String message) {
        faults.add(new Fault(rule, title, message));
    }
}
