package portico.format.document;

import java.util.Set;
import portico.format.json.JsonObject;
import portico.model.topology.DeploymentConfiguration;
import portico.model.topology.Scheduling;
import portico.model.topology.Scheduling.Strategy;

/** How a service is scheduled, as create-service writes it; what AWS assumes anyway is not written (R55, R59–R61). */
final class SchedulingFormat {

    private static final String GRACE = "healthCheckGracePeriodSeconds";
    static final String DEPLOYMENT = "deploymentConfiguration";
    /** Members of a deployment configuration that Portico makes nothing of; saving carries them over. */
    static final Set<String> ALSO_IN_DEPLOYMENT = Set.of("deploymentCircuitBreaker", "alarms", "strategy",
            "bakeTimeInMinutes", "lifecycleHooks", "linearConfiguration", "canaryConfiguration");

    private SchedulingFormat() {}

    static Scheduling read(Fields in) {
        Strategy strategy = in.choice("schedulingStrategy", Strategy.class, Strategy.REPLICA);
        Scheduling usual = usual(strategy);
        return new Scheduling(strategy, PlacementFormat.read(in),
                in.object(DEPLOYMENT, deployment -> deployment(deployment, usual.deployment()))
                        .orElse(usual.deployment()),
                Switch.read(in, "availabilityZoneRebalancing", usual.zoneRebalancing()),
                in.integer(GRACE, 0, 1 << 24, 0));
    }

    private static DeploymentConfiguration deployment(Fields in, DeploymentConfiguration usual) {
        in.ignore(ALSO_IN_DEPLOYMENT);
        return new DeploymentConfiguration(
                in.integer("minimumHealthyPercent", 0, 10_000, usual.minimumHealthyPercent()),
                in.integer("maximumPercent", 0, 10_000, usual.maximumPercent()));
    }

    private static Scheduling usual(Strategy strategy) {
        return switch (strategy) {
            case REPLICA -> Scheduling.REPLICA;
            case DAEMON -> Scheduling.DAEMON;
        };
    }

    static void write(Scheduling scheduling, JsonObject out) {
        Scheduling usual = usual(scheduling.strategy());
        DeploymentConfiguration deployment = scheduling.deployment();
        out.when(scheduling.strategy() == Strategy.DAEMON, o -> o.put("schedulingStrategy", Strategy.DAEMON.name()));
        PlacementFormat.write(scheduling.placement(), out);
        out.when(!deployment.equals(usual.deployment()),
                o -> o.put(DEPLOYMENT, new JsonObject().put("minimumHealthyPercent", deployment.minimumHealthyPercent())
                        .put("maximumPercent", deployment.maximumPercent())));
        out.when(scheduling.zoneRebalancing() != usual.zoneRebalancing(),
                o -> o.put("availabilityZoneRebalancing", Switch.of(scheduling.zoneRebalancing()).name()));
        out.when(scheduling.healthCheckGraceSeconds() > 0, o -> o.put(GRACE, scheduling.healthCheckGraceSeconds()));
    }
}
