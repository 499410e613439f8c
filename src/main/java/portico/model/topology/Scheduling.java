package portico.model.topology;

/**
 * How ECS keeps the tasks of a service: how many, where, and how it changes them.
 *
 * @param strategy the desired count, or one task on each instance
 * @param zoneRebalancing whether ECS moves tasks when the zones have grown uneven (R61)
 * @param healthCheckGraceSeconds for so long after its start a task is not replaced for failing the checks of its target groups (R136)
 */
public record Scheduling(Strategy strategy, PlacementRules placement, DeploymentConfiguration deployment,
        boolean zoneRebalancing, int healthCheckGraceSeconds) {

    /** What create-service assumes where nothing is said. */
    public static final Scheduling REPLICA = new Scheduling(Strategy.REPLICA, PlacementRules.NONE,
            DeploymentConfiguration.REPLICA, true, 0);
    /** What create-service assumes of a daemon where nothing else is said (R59). */
    public static final Scheduling DAEMON = new Scheduling(Strategy.DAEMON, PlacementRules.NONE,
            DeploymentConfiguration.DAEMON, false, 0);

    /** {@code schedulingStrategy} of a service. */
    public enum Strategy {
        REPLICA, DAEMON
    }

    public Scheduling withPlacement(PlacementRules rules) {
        return new Scheduling(strategy, rules, deployment, zoneRebalancing, healthCheckGraceSeconds);
    }

    public Scheduling withZoneRebalancing(boolean on) {
        return new Scheduling(strategy, placement, deployment, on, healthCheckGraceSeconds);
    }

    public Scheduling withDeployment(DeploymentConfiguration configuration) {
        return new Scheduling(strategy, placement, configuration, zoneRebalancing, healthCheckGraceSeconds);
    }

    public Scheduling withHealthCheckGrace(int seconds) {
        return new Scheduling(strategy, placement, deployment, zoneRebalancing, seconds);
    }
}
