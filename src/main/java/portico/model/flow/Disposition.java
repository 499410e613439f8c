package portico.model.flow;

/** How a flow ends. A silent drop is a time-out; a refusal comes back at once (R110). */
public enum Disposition {
    DELIVERED,
    /** A security group refused, silently. */
    DENIED_BY_SECURITY_GROUP,
    /** A network ACL refused the packet or its reply, silently (R113). */
    DENIED_BY_NETWORK_ACL,
    /** No route, or a route into a dead end such as R89's. */
    NO_ROUTE,
    /** A load balancer has no target for it. */
    NO_TARGET,
    /** Nothing listens on the port: the host answers with a reset. */
    REFUSED,
    /** The other end has no place in the network, as a waiting task. */
    UNREACHABLE;

    /** What the sender of a connection notices of it (R110). */
    Ending ending() {
        return switch (this) {
            case DELIVERED -> Ending.ANSWERED;
            case REFUSED, NO_TARGET -> Ending.REFUSED;
            case DENIED_BY_SECURITY_GROUP, DENIED_BY_NETWORK_ACL, NO_ROUTE, UNREACHABLE -> Ending.TIMED_OUT;
        };
    }
}
