package portico.model.placement;

import java.util.List;
import portico.model.rule.RuleId;

/** Constraints of the service, the task and the definition; a daemon runs once on each instance (R56, R59). */
record ConstraintRequirement() implements Requirement {

    private static final RuleId CONSTRAINTS = new RuleId(56);
    private static final RuleId DAEMON = new RuleId(59);
    private static final int LONGEST = 80;

    @Override
    public void check(Demand demand, Host host, List<Shortage> missing) {
        if (demand.daemon() && isTaken(demand, host)) {
            missing.add(new Shortage(Reason.ATTRIBUTE, DAEMON, "One task is here already",
                    "a daemon runs once on each instance"));
        }
        if (demand.constraints().distinct() && isTaken(demand, host)) {
            missing.add(new Shortage(Reason.DISTINCT_INSTANCE, CONSTRAINTS, "One task is here already",
                    "distinctInstance wants each on an instance of its own"));
        }
        if (!demand.constraints().members().isEmpty()) {
            demand.constraints()
                    .excluding(host)
                    .forEach(member -> missing.add(new Shortage(Reason.MEMBER_OF, CONSTRAINTS,
                            "Its rule excludes this host", shortened(member.expression()) + " is not true here")));
        }
    }

    private static boolean isTaken(Demand demand, Host host) {
        return host.residents().hasOther(host.use(), demand.group(), demand.task().id());
    }

    private static String shortened(String expression) {
        return expression.length() <= LONGEST ? expression : expression.substring(0, LONGEST - 1) + "…";
    }
}
