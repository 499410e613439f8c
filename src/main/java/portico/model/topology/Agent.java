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

    /** Whether a text is written as the numbers of a version, such as {@code 1.105.1}. */
    public static boolean isVersion(String text) {
        return text.matches("\\d{1,4}(\\.\\d{1,4}){0,3}");
    }

    public Agent withVersion(String other) {
        return new Agent(other, connected, operatingSystem);
    }

    public Agent withConnected(boolean reached) {
        return new Agent(version, reached, operatingSystem);
    }

    /** Whether the agent itself chooses dynamic host ports, one cursor for all of them (R23); Docker does for older ones (R24). */
    public boolean handsOutPorts() {
        return isAtLeast("1.70.0") || operatingSystem != OperatingSystem.LINUX;
    }

    /** Whether it manages the branches of a trunk (R70). */
    public boolean mayTrunk() {
        return operatingSystem == OperatingSystem.LINUX && isAtLeast("1.28.1");
    }

    /** Whether this is at least that version; a version that is not written as numbers counts as the newest. */
    public boolean isAtLeast(String wanted) {
        int at = 0;
        int wantedAt = 0;
        while (wantedAt <= wanted.length()) {
            int difference = number(version, at) - number(wanted, wantedAt);
            if (difference != 0) {
                return difference > 0;
            }
            at = next(version, at);
            wantedAt = next(wanted, wantedAt);
        }
        return true;
    }

    private static int next(String text, int at) {
        int dot = text.indexOf('.', at);
        return dot < 0 ? text.length() + 1 : dot + 1;
    }

    private static int number(String text, int from) {
        if (from > 0 && from >= text.length()) {
            return 0;
        }
        int value = 0;
        for (int i = from; i < Math.max(from + 1, Math.min(text.length(), from + 7)); i++) {
            char c = i < text.length() ? text.charAt(i) : ' ';
            if (c == '.') {
                break;
            }
            if (c < '0' || c > '9') {
                return Integer.MAX_VALUE / 2;
            }
            value = value * 10 + c - '0';
        }
        return value;
    }
}
