package portico.model.placement;

/** What can run out first on an instance, in the order in which one of several is named. */
public enum Limit {
    ENI(Reason.ENI),
    CPU(Reason.CPU),
    MEMORY(Reason.MEMORY),
    GPU(Reason.GPU),
    PORTS(Reason.PORTS),
    /** Of the subnets in the instance's zone, so shared with its neighbours (R84, R85). */
    ADDRESSES(Reason.ADDRESSES);

    private final Reason reason;

    Limit(Reason reason) {
        this.reason = reason;
    }

    /** What the next task is refused for when this has run out. */
    public Reason reason() {
        return reason;
    }

    /** Whether a refusal for this reason is one of capacity, so that the limits count it; all others bar an instance altogether. */
    static boolean isCounted(Reason reason) {
        return switch (reason) {
            case CPU, MEMORY, GPU, PORTS, ENI, ADDRESSES, PORT_IN_USE, LISTENER_IN_USE, DYNAMIC_PORTS, ATTACHMENT ->
                true;
            case MISSING, INACTIVE, AGENT, ATTRIBUTE, LOCATION, MEMBER_OF, DISTINCT_INSTANCE, CONFIGURATION -> false;
        };
    }
}
