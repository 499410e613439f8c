package portico.model.placement;

import java.util.ArrayList;
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
        return byName(containers, next(containers.size(), docker0));
    }

    /** The first containers get these addresses, in their order. */
    static Map<String, Ipv4Address> byName(List<ContainerDefinition> containers, List<Ipv4Address> found) {
        Map<String, Ipv4Address> addresses = HashMap.newHashMap(found.size());
        for (int i = 0; i < found.size(); i++) {
            addresses.put(containers.get(i).name(), found.get(i));
        }
        return addresses;
    }

    /** What so many containers get, one after the other; fewer where no more is left. */
    static List<Ipv4Address> next(int count, AddressPool docker0) {
        List<Ipv4Address> next = new ArrayList<>(count);
        Ipv4Address last = AddressPool.DOCKER0.network();
        while (next.size() < count) {
            var free = docker0.lowestFreeAbove(last);
            if (free.isEmpty()) {
                return next;
            }
            last = free.get();
            next.add(last);
        }
        return next;
    }
}
