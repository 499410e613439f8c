package portico.model.placement;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** A host of {@link NaiveScheduler}: bare numbers that are counted down. */
final class NaiveHost {

    final String id;
    final String type;
    final String zone;
    /** Empty where the host has no such attribute. */
    final String rack;
    final boolean newAgent;
    final boolean active;
    final boolean connected;
    int cpu;
    int memory;
    int slots;
    final Set<String> ports = new HashSet<>();
    /** The service of each task here. */
    final List<String> tasks = new ArrayList<>();

    NaiveHost(String id, String type, String zone, String rack, boolean newAgent, boolean active, boolean connected) {
        this.id = id;
        this.type = type;
        this.zone = zone;
        this.rack = rack;
        this.newAgent = newAgent;
        this.active = active;
        this.connected = connected;
    }
}
