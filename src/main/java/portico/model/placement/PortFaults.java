package portico.model.placement;

import java.util.List;
import portico.model.rule.RuleId;
import portico.model.topology.ContainerDefinition;
import portico.model.topology.NetworkMode;
import portico.model.topology.PortMapping;

/** Port mappings of one container that do not go together, or not with the network mode (R7, R21, R32, R34). */
record PortFaults(NetworkMode mode, List<Fault> faults) {

    private static final RuleId NONE = new RuleId(7);
    private static final RuleId MISMATCH = new RuleId(21);
    private static final RuleId TWO_PROTOCOLS = new RuleId(32);
    private static final RuleId RANGE = new RuleId(34);
    private static final int MAX_RANGES = 100;

    void look(ContainerDefinition container) {
        List<PortMapping> mappings = container.portMappings();
        for (int i = 0; i < mappings.size(); i++) {
            look(container.name(), mappings.get(i));
            for (PortMapping later : mappings.subList(i + 1, mappings.size())) {
                lookForOverlap(container.name(), mappings.get(i), later);
            }
        }
        long ranges = mappings.stream().filter(PortFaults::isRange).count();
        if (ranges > MAX_RANGES) {
            add(RANGE, "Too many port ranges",
                    "container " + container.name() + " has " + ranges + " port ranges, and 100 is the limit");
        }
    }

    private void look(String container, PortMapping mapping) {
        String place = "container " + container + " maps port " + mapping.containerPorts();
        switch (mode) {
            case NONE -> add(NONE, "No ports in none mode", place + ", which networkMode=none forbids");
            case HOST, DEFAULT -> lookForRange(place, mapping);
            case AWSVPC, BRIDGE -> lookForHostPortOfRange(mapping);
        }
        if (mode == NetworkMode.HOST || mode == NetworkMode.AWSVPC) {
            lookForMismatch(mapping);
        }
    }

    private void lookForRange(String place, PortMapping mapping) {
        if (isRange(mapping)) {
            add(RANGE, "No port range in " + mode.apiName() + " mode", place + ", which only bridge and awsvpc allow");
        }
    }

    private void lookForHostPortOfRange(PortMapping mapping) {
        if (isRange(mapping) && mapping.hostPort().isPresent()) {
            add(RANGE, "Range beside a port", "cannot specify both single port and port range");
        }
    }

    private void lookForMismatch(PortMapping mapping) {
        if (!isRange(mapping) && mapping.hostPort().isPresent()
                && mapping.hostPort().getAsInt() != mapping.containerPort()) {
            add(MISMATCH, "Ports must match", "When networkMode=" + mode.apiName()
                    + ", the host ports and container ports in port mappings must match.");
        }
    }

    /** A port stands in one mapping only; the same single port under one protocol is another matter (R13). */
    private void lookForOverlap(String container, PortMapping one, PortMapping other) {
        if (one.containerPorts().first() > other.containerPorts().last()
                || other.containerPorts().first() > one.containerPorts().last()) {
            return;
        }
        if (isRange(one) || isRange(other)) {
            add(RANGE, "Ranges overlap", "container " + container + " maps " + one.containerPorts() + " and "
                    + other.containerPorts() + ", and a port stands in one mapping only");
        } else if (one.protocol() != other.protocol()) {
            add(TWO_PROTOCOLS, "Two protocols of one port", "container " + container + " maps port "
                    + one.containerPort() + " under tcp and udp, and a port is exposed under one protocol only");
        }
    }

    private static boolean isRange(PortMapping mapping) {
        return mapping.containerPorts().size() > 1;
    }

    private void add(RuleId rule, String title, String message) {
        faults.add(new Fault(rule, title, message));
    }
}
