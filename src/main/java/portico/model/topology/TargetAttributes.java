package portico.model.topology;

import java.util.OptionalInt;

/**
 * What may be set of a target group besides its targets. What nobody set is as AWS makes it.
 *
 * @param preserveClientIp whether a Network Load Balancer keeps the client's address, which has no effect on UDP (R131)
 * @param crossZone whether nodes send to targets in other zones; on for an ALB and off for an NLB as AWS makes them (R135)
 * @param deregistrationDelaySeconds how long a target that leaves may finish what is under way (R135)
 */
public record TargetAttributes(Setting preserveClientIp, Setting crossZone, OptionalInt deregistrationDelaySeconds,
        HealthCheck healthCheck) {

    public static final int DEREGISTRATION_DELAY_SECONDS = 300;

    public static final TargetAttributes DEFAULT = new TargetAttributes(Setting.DEFAULT, Setting.DEFAULT,
            OptionalInt.empty(), HealthCheck.DEFAULT);

    public TargetAttributes(Setting preserveClientIp, Setting crossZone) {
        this(preserveClientIp, crossZone, OptionalInt.empty(), HealthCheck.DEFAULT);
    }

    TargetAttributes withoutClients() {
        return new TargetAttributes(Setting.OFF, crossZone, deregistrationDelaySeconds, healthCheck);
    }

    /** Seconds that a leaving target drains. */
    public int deregistrationDelay() {
        return deregistrationDelaySeconds.orElse(DEREGISTRATION_DELAY_SECONDS);
    }
}
