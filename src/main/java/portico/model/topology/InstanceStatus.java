package portico.model.topology;

/** Status of a container instance; only {@code ACTIVE} ones are candidates for placement (R40, R72). */
public enum InstanceStatus {
    REGISTERING,
    REGISTRATION_FAILED,
    ACTIVE,
    DRAINING,
    DEREGISTERING,
    INACTIVE,
    /** An EC2 instance that no cluster has registered: it has a door and an address, and takes no tasks. */
    NOT_REGISTERED
}
