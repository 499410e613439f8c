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
        RESERVED, STATIC, DYNAMIC, HOST
    }
}
