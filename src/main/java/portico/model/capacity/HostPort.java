package portico.model.capacity;

import java.util.Optional;
import java.util.OptionalInt;
import portico.model.id.TaskId;
import portico.model.net.Protocol;

/** One taken host port of an instance, and who holds it; the agent's reserved ports have no holder (R30). */
public record HostPort(int port, Protocol protocol, Use use, Optional<TaskId> task, Optional<String> container,
        OptionalInt containerPort) {

    /** Why a port is taken. */
    public enum Use {
        RESERVED,
        STATIC,
        DYNAMIC,
        HOST,
        /** An application in host mode opened it without declaring it (R36). */
        UNDECLARED;

        /** Whether the scheduler counts it among PORTS or PORTS_UDP (R29, R36, R187). */
        public boolean isCounted() {
            return this != DYNAMIC && this != UNDECLARED;
        }
    }
}
