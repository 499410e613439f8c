package portico.model.topology;

/**
 * How ECS keeps the tasks of a service: how many, where, and how it changes them.
 *
 * @param strategy the desired count, or one task on each instance
 * @param zoneRebalancing whether ECS moves tasks when the zones have grown uneven (R61)
 */
public record Scheduling(Strategy strategy, PlacementRules placement, DeploymentConfiguration deployment,
        boolean zoneRebalancing) {

    /** What create-service assumes where nothing is said. */
    public static final Scheduling REPLICA = new Scheduling(Strategy.REPLICA, PlacementRules.NONE,
            DeploymentConfiguration.REPLICA, true);
    /** What create-service assumes of a daemon where nothing else is said (R59). */
    public static final Scheduling DAEMON = new Scheduling(Strategy.DAEMON, PlacementRules.NONE,
            DeploymentConfiguration.DAEMON, false);

    /** {@code schedulingStrategy} of a service. */
    public enum Strategy {
        REPLICA, DAEMON
    }

    public Scheduling withPlacement(PlacementRules rules) {
        return new Scheduling(strategy, rules, deployment, zoneRebalancing);
    }

    public Scheduling withZoneRebalancing(boolean on) {
        return new Scheduling(strategy, placement, deployment, on);
    }

    public Scheduling withDeployment(DeploymentConfiguration configuration) {
        return new Scheduling(strategy, placement, configuration, zoneRebalancing);
    }
}
