package portico.model.topology;

/** How containers of a task reach the network; {@code DEFAULT} is Windows NAT, which the API writes by leaving the field out (R1–R3). */
public enum NetworkMode {
    BRIDGE("bridge"), HOST("host"), AWSVPC("awsvpc"), NONE("none"), DEFAULT("default");

    private final String apiName;

    NetworkMode(String apiName) {
        this.apiName = apiName;
    }

    /** Whether a mapping without a host port gets a dynamic one; in host and awsvpc mode it is the container port (R21, R22). */
    public boolean hasDynamicHostPorts() {
        return this == BRIDGE || this == DEFAULT;
    }

    /** As the API spells it. */
    public String apiName() {
        return apiName;
    }
}
