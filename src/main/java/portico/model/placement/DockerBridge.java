package portico.model.placement;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import portico.model.net.Cidr;
import portico.model.net.Ipv4Address;
import portico.model.topology.ContainerDefinition;

/** docker0 of one instance: each container takes the lowest free address, and a freed one is taken first (R154). */
public final class DockerBridge {

    /** The network that every host uses behind its own back. */
    public static final Cidr NETWORK = Cidr.of("172.17.0.0/16");
    /** docker0 itself. */
    public static final Ipv4Address GATEWAY = Ipv4Address.of("172.17.0.1");

    private DockerBridge() {}

    static Map<String, Ipv4Address> addresses(List<ContainerDefinition> containers, Set<Ipv4Address> taken) {
        Map<String, Ipv4Address> addresses = new HashMap<>();
        Set<Ipv4Address> inUse = new HashSet<>(taken);
        Ipv4Address next = GATEWAY;
        for (ContainerDefinition container : containers) {
            do {
                next = next.plus(1);
            } while (!inUse.add(next));
            addresses.put(container.name(), next);
        }
        return addresses;
    }
}
