package portico.model.topology;

/**
 * The ECS agent of a container instance.
 *
 * @param version such as {@code 1.105.1}; decides what the instance can do (R18) and who hands out host ports (R23, R24)
 * @param connected a disconnected agent gets no tasks: {@code AGENT} (R45)
 */
public record Agent(String version, boolean connected, OperatingSystem operatingSystem) {

    /** The agent whose source the rules were read from, connected, on Linux. */
    public static final Agent CURRENT = new Agent("1.105.1", true, OperatingSystem.LINUX);

    /** Operating system family of an instance. */
    public enum OperatingSystem {
        LINUX, WINDOWS
    }
}
