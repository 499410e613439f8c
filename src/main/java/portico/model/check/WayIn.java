package portico.model.check;

/** Who holds, on one host, what one more task of a service comes in by: its static ports (R41), or an interface of its own (R63, R65). */
enum WayIn {
    /** Nobody, or it needs neither. */
    FREE,
    /** A task of the service, some of it at least. */
    OWN,
    /** Others. */
    OTHERS,
    /** Whoever it is: a host in a zone or VPC of none of its subnets takes no task of it, however many interfaces are left (R85). */
    FAR
}
