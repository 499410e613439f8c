package portico.model.placement;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import portico.model.net.Protocol;
import portico.model.rule.RuleId;
import portico.model.topology.PortMapping;
import portico.model.topology.TaskDefinition;

/** Ports and names of ports that two mappings of one task both want (R13, R38). */
final class SharedPortFaults {

    private static final RuleId SAME_PORT_TWICE = new RuleId(13);
    private static final RuleId NAME = new RuleId(38);
    private static final int MAX_NAME = 64;

    /** A port of the interface or host that all containers of the task share. */
    private record Use(int port, Protocol protocol) {}

    private final TaskDefinition definition;
    private final List<Fault> faults;
    private final Set<Use> used = new HashSet<>();
    private final Set<Use> usedTwice = new HashSet<>();
    private final Set<String> names = new HashSet<>();

    SharedPortFaults(TaskDefinition definition, List<Fault> faults) {
        this.definition = definition;
        this.faults = faults;
    }

    void look(PortMapping mapping) {
        int first = sharedPort(mapping);
        for (int i = 0; first > 0 && i < mapping.containerPorts().size(); i++) {
            look(new Use(first + i, mapping.protocol()));
        }
        mapping.name().ifPresent(this::look);
    }

    private void look(Use use) {
        if (!used.add(use) && usedTwice.add(use)) {
            faults.add(new Fault(SAME_PORT_TWICE, use.port() + " is used twice", words(use)));
        }
    }

    /** As AWS was seen to say it of container ports; of host ports in Portico's own words. */
    private String words(Use use) {
        return switch (definition.networkMode()) {
            case AWSVPC, HOST, NONE ->
                "container port is used multiple times in task: " + use.port() + "/" + use.protocol();
            case BRIDGE, DEFAULT -> "host port " + use.port() + "/" + use.protocol() + " is mapped twice in one task";
        };
    }

    /** Containers share the ports of the interface or host; in bridge mode only static host ports clash. */
    private int sharedPort(PortMapping mapping) {
        return switch (definition.networkMode()) {
            case AWSVPC, HOST -> mapping.containerPort();
            case BRIDGE, DEFAULT -> mapping.hostPort().orElse(0);
            case NONE -> 0;
        };
    }

    private void look(String name) {
        if (!names.add(name)) {
            faults.add(new Fault(NAME, "Port name used twice", "port mapping name is already used: " + name));
        }
        if (name.length() > MAX_NAME || !name.matches("[a-z0-9_-]+")) {
            faults.add(new Fault(NAME, "Bad port name",
                    "port name " + name + " is not of at most 64 lower-case letters, digits, underscores and dashes"));
        }
    }
}
