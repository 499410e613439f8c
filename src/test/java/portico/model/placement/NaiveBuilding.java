package portico.model.placement;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** An instance of {@link NaiveCity}: what is left there, in bare numbers. */
final class NaiveBuilding {

    final String id;
    final String zone;
    final boolean active;
    final boolean connected;
    final int agentMinor;
    final Set<String> attributes;
    final boolean trunk;
    final NaivePorts ports;
    int cpu;
    int memory;
    int gpus;
    /** Tasks that ECS still offers a slot for (R63, R65). */
    int slots;
    /** Interfaces that EC2 still attaches (R76). */
    int attachable;
    /** The last numbers of 172.17.0.x in use (R154). */
    final TreeSet<Integer> docker0 = new TreeSet<>();
    /** How many tasks of each service are here. */
    final Map<String, Integer> tasks = new HashMap<>();

    NaiveBuilding(String id, String zone, boolean active, boolean connected, int agentMinor, Set<String> attributes,
            boolean trunk, NaivePorts ports) {
        this.id = id;
        this.zone = zone;
        this.active = active;
        this.connected = connected;
        this.agentMinor = agentMinor;
        this.attributes = attributes;
        this.trunk = trunk;
        this.ports = ports;
    }
}
