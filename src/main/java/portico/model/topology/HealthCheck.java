package portico.model.topology;

import java.util.OptionalInt;

/**
 * How a load balancer checks the targets of a group. What nobody set is as AWS makes it for an Application Load Balancer (R134); what it makes for others
 * no rule says.
 *
 * @param port that is asked; empty for the one that requests go to
 * @param intervalSeconds between two checks of a target
 * @param timeoutSeconds after which a check has failed
 * @param healthyThreshold good checks in a row that bring a target back
 * @param unhealthyThreshold bad checks in a row that take it out
 */
public record HealthCheck(OptionalInt port, OptionalInt intervalSeconds, OptionalInt timeoutSeconds,
        OptionalInt healthyThreshold, OptionalInt unhealthyThreshold) {

    public static final int INTERVAL_SECONDS = 30;
    public static final int TIMEOUT_SECONDS = 5;
    public static final int HEALTHY = 5;
    public static final int UNHEALTHY = 2;

    /** Nothing of it set. */
    public static final HealthCheck DEFAULT = new HealthCheck(OptionalInt.empty(), OptionalInt.empty(),
            OptionalInt.empty(), OptionalInt.empty(), OptionalInt.empty());

    public int interval() {
        return intervalSeconds.orElse(INTERVAL_SECONDS);
    }

    public int timeout() {
        return timeoutSeconds.orElse(TIMEOUT_SECONDS);
    }

    /** Bad checks in a row after which a target is unhealthy. */
    public int badChecks() {
        return unhealthyThreshold.orElse(UNHEALTHY);
    }

    /** Good checks in a row after which an unhealthy target is healthy again. */
    public int goodChecks() {
        return healthyThreshold.orElse(HEALTHY);
    }

    /**
     * How many seconds an application has to its first good check before ECS replaces its task: until so many bad ones take it out, or until the grace
     * period ends where that is longer (R136; modelling: the first check comes one interval after the start).
     */
    public int secondsToStart(int graceSeconds) {
        return Math.max(graceSeconds, interval() * badChecks());
    }

    /** Where a target that is registered by a port is asked. */
    public int portOf(int registered) {
        return port.orElse(registered);
    }
}
