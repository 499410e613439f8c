package portico.model.topology;

/**
 * Where a cluster gets compute from.
 *
 * @param managedScaling whether ECS adds instances for tasks that find no place, which then wait in PROVISIONING (R48); Managed Instances always do
 */
public record CapacityProvider(String name, Kind kind, Known managedScaling) {

    /** What stands behind it. */
    public enum Kind {
        FARGATE(LaunchType.FARGATE),
        FARGATE_SPOT(LaunchType.FARGATE),
        AUTO_SCALING_GROUP(LaunchType.EC2),
        MANAGED_INSTANCES(LaunchType.MANAGED_INSTANCES);

        private final LaunchType launchType;

        Kind(LaunchType launchType) {
            this.launchType = launchType;
        }

        /** What tasks that it was given run on. */
        public LaunchType launchType() {
            return launchType;
        }

        /** Of AWS's own two by their names; any other is taken for an Auto Scaling group where nothing else is said. */
        public static Kind of(String name) {
            return switch (name) {
                case "FARGATE" -> FARGATE;
                case "FARGATE_SPOT" -> FARGATE_SPOT;
                default -> AUTO_SCALING_GROUP;
            };
        }
    }

    /** One of which only the name is known. */
    public static CapacityProvider named(String name) {
        return new CapacityProvider(name, Kind.of(name), Known.UNKNOWN);
    }

    /** Whether a task that finds no place waits for an instance that ECS starts (R48). */
    public boolean scales() {
        return kind == Kind.MANAGED_INSTANCES || kind == Kind.AUTO_SCALING_GROUP && managedScaling == Known.YES;
    }

    /** Whether its tasks run on instances of its own only. */
    public boolean hasInstances() {
        return kind.launchType() != LaunchType.FARGATE;
    }
}
