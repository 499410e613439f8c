package portico.model.placement;

import java.util.Optional;
import portico.model.rule.RuleId;
import portico.model.topology.DeploymentConfiguration;
import portico.model.topology.Scheduling;
import portico.model.topology.Scheduling.Strategy;

/** What create-service and update-service refuse about how far a deployment may go (R59, R60), in the words that were observed. */
public final class DeploymentFaults {

    private static final RuleId DAEMON = new RuleId(59);
    private static final RuleId ARITHMETIC = new RuleId(60);
    private static final int WHOLE = 100;

    private DeploymentFaults() {}

    /** What is refused; empty where AWS takes it. */
    public static Optional<Fault> of(Scheduling scheduling) {
        DeploymentConfiguration bounds = scheduling.deployment();
        if (scheduling.strategy() == Strategy.DAEMON && bounds.maximumPercent() > WHOLE) {
            return Optional.of(new Fault(DAEMON, "More than one on each host",
                    "The daemon scheduling strategy does not support values above 100 for maximumPercent on a deployment configuration."
                            + " Change the maximumPercent value to 100, and try again"));
        }
        return bounds.minimumHealthyPercent() != WHOLE || bounds.maximumPercent() != WHOLE ? Optional.empty()
                : Optional.of(new Fault(ARITHMETIC, "Deployments are blocked",
                        "Both maximumPercent and minimumHealthyPercent cannot be 100 as this will block deployments"));
    }
}
