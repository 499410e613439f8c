package portico.model.flow;

/** What the sender notices of how its flow ends (R110). */
public enum Ending {
    /** The answer arrives. */
    ANSWERED,
    /** Somebody says no at once: a reset from a host where nothing listens, or a load balancer without a target. */
    REFUSED,
    /** Nothing comes back, until the sender gives up. */
    TIMED_OUT
}
