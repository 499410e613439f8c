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

    /** What is said of a figure that nobody set for a load balancer of another kind. */
    public static final String DOUBT = "as an Application Load Balancer would; of others no rule tells";

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
     * At most how many seconds an application may take to start before ECS replaces its task: until so many bad checks take it out, or until the grace
     * period ends where that is longer (R136; modelling: the first check comes one interval after the start). It may have less: checks that come sooner
     * take it out sooner, and here R134 and R136 do not agree. By R134 one that bad checks took out within its grace period comes back only after so many
     * good ones in a row as {@link #goodChecks()}, which may be after the period; the example of R136 lets it live, and so do we.
     */
    public int secondsToStart(int graceSeconds) {
        return Math.max(graceSeconds, interval() * badChecks());
    }

    /** Where a target that is registered by a port is asked. */
    public int portOf(int registered) {
        return port.orElse(registered);
    }
}
