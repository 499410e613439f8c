package portico.model.topology;

import portico.model.net.PortRange;
import portico.model.net.Protocol;

/**
 * A host port (or range) that leads to a container port (R35). In host and awsvpc mode both are the same.
 *
 * @param dynamic the agent chose the host port; a static one was reserved by the scheduler (R31)
 */
public record NetworkBinding(String container, PortRange containerPorts, PortRange hostPorts, Protocol protocol,
        boolean dynamic) {

    public int containerPort() {
        return containerPorts.first();
    }

    public int hostPort() {
        return hostPorts.first();
    }
}
