package portico.model.placement;

import java.util.List;
import portico.model.rule.RuleId;

/** A disconnected agent gets no tasks (R40, R45). */
record AgentRequirement() implements Requirement {

    private static final RuleId FAILURES = new RuleId(45);

    @Override
    public void check(Demand demand, Host host, List<Shortage> missing) {
        if (!host.instance().agent().connected()) {
            missing.add(new Shortage(Reason.AGENT, FAILURES, "Agent disconnected", "ECS cannot reach its agent"));
        }
    }
}
