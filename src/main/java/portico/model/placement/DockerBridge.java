package portico.model.placement;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import portico.model.capacity.AddressPool;
import portico.model.net.Ipv4Address;
import portico.model.topology.ContainerDefinition;

/** docker0 of one instance: each container takes the lowest free address, and a freed one is taken first (R154). */
final class DockerBridge {

    private DockerBridge() {}

    /** Container names and their addresses; a container that finds none is left out. */
    static Map<String, Ipv4Address> addresses(List<ContainerDefinition> containers, AddressPool docker0) {
        Map<String, Ipv4Address> addresses = HashMap.newHashMap(containers.size());
        Ipv4Address last = AddressPool.DOCKER0.network();
        for (ContainerDefinition container : containers) {
            var next = docker0.lowestFreeAbove(last);
            if (next.isPresent()) {
                last = next.get();
                addresses.put(container.name(), last);
            }
        }
        return addresses;
    }
}
