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
        List<Ipv4Address> next = next(containers.size(), docker0);
        Map<String, Ipv4Address> addresses = HashMap.newHashMap(next.size());
        for (int i = 0; i < next.size(); i++) {
            addresses.put(containers.get(i).name(), next.get(i));
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
