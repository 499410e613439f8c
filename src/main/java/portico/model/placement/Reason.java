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
    PORTS("RESOURCE:PORTS"),
    ENI("RESOURCE:ENI"),
    /** The scheduler does not foresee a full subnet: the task is placed and fails to start (R84). */
    ADDRESSES("InsufficientFreeAddressesInSubnet"),
    /** The service's network configuration is missing, or stands where the mode forbids it (R4, R5). */
    CONFIGURATION("InvalidParameterException");

    private final String code;

    Reason(String code) {
        this.code = code;
    }

    /** Exactly as AWS writes it. */
    public String code() {
        return code;
    }
}
