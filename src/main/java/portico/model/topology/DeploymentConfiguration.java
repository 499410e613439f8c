package portico.model.topology;

/**
 * How far a deployment may go below and above the desired count (R60).
 *
 * @param minimumHealthyPercent share of the desired count that keeps running
 * @param maximumPercent share of the desired count that may run or start at once
 */
public record DeploymentConfiguration(int minimumHealthyPercent, int maximumPercent) {

    /** What AWS assumes for replicas. */
    public static final DeploymentConfiguration REPLICA = new DeploymentConfiguration(100, 200);
    /** What AWS assumes for daemons (R59). */
    public static final DeploymentConfiguration DAEMON = new DeploymentConfiguration(0, 100);

    public DeploymentConfiguration {
        if (minimumHealthyPercent < 0 || maximumPercent < 0) {
            throw new IllegalArgumentException("a percentage must not be negative");
        }
    }

    /** Tasks that must keep running: the share of the desired count, rounded up. */
    public int lower(int desiredCount) {
        return Math.toIntExact(((long) desiredCount * minimumHealthyPercent + 99) / 100);
    }

    /** Tasks that may run or start at once: the share of the desired count, rounded down. */
    public int upper(int desiredCount) {
        return Math.toIntExact((long) desiredCount * maximumPercent / 100);
    }

    /** The same with the lowest maximumPercent that lets so many run at once. */
    public DeploymentConfiguration letting(int running, int desiredCount) {
        return new DeploymentConfiguration(minimumHealthyPercent,
                Math.toIntExact((running * 100L + desiredCount - 1) / desiredCount));
    }

    /**
     * The highest minimumHealthyPercent with which one of so many that run may stop (R60); above 100 only where more run than are desired.
     *
     * @param desired at least 1
     * @param running may be more or fewer
     */
    public static int letsOneStop(int desired, int running) {
        return running < 2 ? 0 : Math.toIntExact((running - 1) * 100L / desired);
    }
}
