package portico.model.placement;

/** Why ECS refuses, in its own codes (R45), in the order in which a closest match reports them (R47). */
public enum Reason {
    MISSING("MISSING"),
    INACTIVE("INACTIVE"),
    AGENT("AGENT"),
    ATTRIBUTE("ATTRIBUTE"),
    LOCATION("LOCATION"),
    CPU("RESOURCE:CPU"),
    MEMORY("RESOURCE:MEMORY"),
    GPU("RESOURCE:GPU"),
    PORTS("RESOURCE:PORTS"),
    ENI("RESOURCE:ENI"),
    MEMBER_OF("MemberOf placement constraint unsatisfied"),
    DISTINCT_INSTANCE("DistinctInstance placement constraint unsatisfied"),
    /** The scheduler does not foresee a full subnet: the task is placed and fails to start (R84). */
    ADDRESSES("InsufficientFreeAddressesInSubnet"),
    /** A dynamic mapping holds the static port: the task is placed and its container fails to start (R29). */
    PORT_IN_USE("CannotStartContainerError"),
    /** The application opens a port that is taken on the host, without having declared it: the task is placed and stops (R36). */
    LISTENER_IN_USE("EssentialContainerExited"),
    /** The dynamic range is used up: the task is placed and fails to start (R27). */
    DYNAMIC_PORTS("a host port is unavailable"),
    /** Interfaces attached by hand fill the instance: the task is placed, waits for its own in vain, and stops (R76). */
    ATTACHMENT("Timeout waiting for network interface provisioning to complete."),
    /** The service's network configuration is missing, or stands where the mode forbids it (R4, R5). */
    CONFIGURATION("InvalidParameterException");

    private final String code;

    Reason(String code) {
        this.code = code;
    }

    /** Whether ECS would place the task all the same, and see it fail at its start. */
    public boolean isUnforeseen() {
        return switch (this) {
            case ADDRESSES, PORT_IN_USE, LISTENER_IN_USE, DYNAMIC_PORTS, ATTACHMENT -> true;
            case MISSING, INACTIVE, AGENT, ATTRIBUTE, LOCATION, CPU, MEMORY, GPU, PORTS, ENI, MEMBER_OF,
                    DISTINCT_INSTANCE, CONFIGURATION ->
                false;
        };
    }

    /** Exactly as AWS writes it. */
    public String code() {
        return code;
    }
}
