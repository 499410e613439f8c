package portico.model.placement;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import portico.model.net.Protocol;
import portico.model.rule.RuleId;
import portico.model.topology.ContainerDefinition;
import portico.model.topology.NetworkMode;
import portico.model.topology.PortMapping;
import portico.model.topology.TaskDefinition;

/** What register-task-definition would refuse about networking (R7, R13, R15, R21, R34). */
public final class DefinitionFaults {

    private static final RuleId NONE = new RuleId(7);
    private static final RuleId SAME_PORT_TWICE = new RuleId(13);
    private static final RuleId LINKS = new RuleId(15);
    private static final RuleId MISMATCH = new RuleId(21);
    private static final RuleId RANGE = new RuleId(34);

    private final TaskDefinition definition;
    private final List<Fault> faults = new ArrayList<>();

    private DefinitionFaults(TaskDefinition definition) {
        this.definition = definition;
    }

    /** Every fault, container by container; none in the usual case. */
    public static List<Fault> of(TaskDefinition definition) {
        DefinitionFaults search = new DefinitionFaults(definition);
        definition.containers().forEach(search::look);
        search.lookForPortsUsedTwice();
        return search.faults;
    }

    private void look(ContainerDefinition container) {
        container.portMappings().forEach(mapping -> look(container, mapping));
        boolean linked = !container.links().isEmpty();
        if (linked && definition.networkMode() == NetworkMode.AWSVPC) {
            add(LINKS, "Links need bridge mode", "Links are not supported when networkMode=awsvpc");
        } else if (linked && definition.networkMode() != NetworkMode.BRIDGE) {
            add(LINKS, "Links need bridge mode",
                    "container " + container.name() + " has links in " + definition.networkMode().apiName() + " mode");
        }
    }

    private void look(ContainerDefinition container, PortMapping mapping) {
        String place = "container " + container.name() + " maps port " + mapping.containerPorts();
        switch (definition.networkMode()) {
            case NONE -> add(NONE, "No ports in none mode", place + ", which networkMode=none forbids");
            case HOST -> {
                lookForMismatch(mapping);
                if (mapping.containerPorts().size() > 1) {
                    add(RANGE, "No port range in host mode", place + ", which only bridge and awsvpc allow");
                }
            }
            case AWSVPC -> lookForMismatch(mapping);
            case BRIDGE, DEFAULT -> {
                if (mapping.containerPorts().size() > 1 && mapping.isStatic()) {
                    add(RANGE, "Range beside a port", "cannot specify both single port and port range");
                }
            }
        }
    }

    private void lookForMismatch(PortMapping mapping) {
        if (mapping.hostPort().isPresent() && mapping.hostPort().getAsInt() != mapping.containerPort()) {
            add(MISMATCH, "Ports must match", "When networkMode=" + definition.networkMode().apiName()
                    + ", the host ports and container ports in port mappings must match.");
        }
    }

    /** Containers of one task share the ports of the interface or host; in bridge mode only static host ports clash. */
    private void lookForPortsUsedTwice() {
        record Use(int port, Protocol protocol) {}
        Set<Use> seen = new HashSet<>();
        Set<Use> twice = new HashSet<>();
        for (ContainerDefinition container : definition.containers()) {
            for (PortMapping mapping : container.portMappings()) {
                int first = sharedPort(mapping);
                for (int i = 0; first > 0 && i < mapping.containerPorts().size(); i++) {
                    Use use = new Use(first + i, mapping.protocol());
                    if (!seen.add(use) && twice.add(use)) {
                        add(SAME_PORT_TWICE, use.port() + " is used twice",
                                "container port is used multiple times in task: " + use.port() + "/" + use.protocol());
                    }
                }
            }
        }
    }

    private int sharedPort(PortMapping mapping) {
        return switch (definition.networkMode()) {
            case AWSVPC, HOST -> mapping.containerPort();
            case BRIDGE, DEFAULT -> mapping.hostPort().orElse(0);
            case NONE -> 0;
        };
    }

    private void add(RuleId rule, String title, String message) {
        faults.add(new Fault(rule, title, message));
    }
}
