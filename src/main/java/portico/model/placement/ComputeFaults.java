package portico.model.placement;

import java.util.ArrayList;
import java.util.List;
import portico.model.rule.RuleId;
import portico.model.topology.ContainerDefinition;
import portico.model.topology.ContainerSettings;
import portico.model.topology.LaunchType;
import portico.model.topology.NetworkMode;
import portico.model.topology.TaskDefinition;

/** What a kind of compute does not run: other network modes (R1), other sizes (R42, R99), and on Fargate much else (R16). */
final class ComputeFaults {

    private static final RuleId MODE = new RuleId(1);
    private static final String UNWRITTEN = ", nor a definition that leaves the mode out; awsvpc or host must be written";
    private static final RuleId FARGATE = new RuleId(16);
    private static final RuleId CPU = new RuleId(42);
    private static final int LEAST_CPU = 128;
    private static final int MOST_CPU = 196_608;

    private final TaskDefinition definition;
    private final List<Fault> faults = new ArrayList<>();

    private ComputeFaults(TaskDefinition definition) {
        this.definition = definition;
    }

    /** The compute that registering a definition looks at: EC2 where none is named. */
    static List<LaunchType> registeredFor(TaskDefinition definition) {
        return definition.requiresCompatibilities().isEmpty() ? List.of(LaunchType.EC2)
                : definition.requiresCompatibilities().stream().sorted().toList();
    }

    /** Why a definition does not run on such compute, whatever the network and the instances are. */
    static List<Fault> of(TaskDefinition definition, LaunchType launchType) {
        ComputeFaults search = new ComputeFaults(definition);
        search.lookAtMode(launchType);
        switch (launchType) {
            case FARGATE -> search.lookAtFargate();
            case EC2, EXTERNAL -> search.lookAtCpu();
            case MANAGED_INSTANCES -> {}
        }
        return search.faults;
    }

    /** The mode only, of a definition of which nothing else is known. */
    static List<Fault> ofMode(TaskDefinition definition, LaunchType launchType) {
        ComputeFaults search = new ComputeFaults(definition);
        search.lookAtMode(launchType);
        return search.faults;
    }

    private void lookAtMode(LaunchType launchType) {
        NetworkMode mode = definition.networkMode();
        boolean allowed = switch (launchType) {
            case EC2 -> true;
            case FARGATE -> mode == NetworkMode.AWSVPC;
            case EXTERNAL -> mode != NetworkMode.AWSVPC;
            case MANAGED_INSTANCES -> mode == NetworkMode.AWSVPC || mode == NetworkMode.HOST;
        };
        if (!allowed && launchType == LaunchType.FARGATE) {
            faults.add(new Fault(MODE, "Fargate needs awsvpc", "Fargate only supports network mode ‘awsvpc’."));
        } else if (!allowed) {
            faults.add(new Fault(MODE, "Wrong network mode", "launch type " + launchType + " does not run network mode "
                    + mode.apiName() + (launchType == LaunchType.MANAGED_INSTANCES ? UNWRITTEN : "")));
        }
    }

    private void lookAtCpu() {
        int cpu = definition.cpu().orElse(LEAST_CPU);
        if (cpu < LEAST_CPU || cpu > MOST_CPU) {
            faults.add(new Fault(CPU, "No such CPU size",
                    cpu + " CPU units for the task, and on EC2 it can have " + LEAST_CPU + " to " + MOST_CPU));
        }
    }

    private void lookAtFargate() {
        FargateSizes.fault(definition).ifPresent(faults::add);
        refuse(definition.ipcMode().isPresent(), "the task", "ipcMode");
        definition.containers().forEach(this::lookAtFargate);
    }

    private void lookAtFargate(ContainerDefinition container) {
        String who = "container " + container.name();
        ContainerSettings settings = container.settings();
        refuse(!container.links().isEmpty(), who, "links");
        refuse(settings.disableNetworking(), who, "disableNetworking");
        refuse(!settings.dnsServers().isEmpty(), who, "dnsServers");
        refuse(!settings.dnsSearchDomains().isEmpty(), who, "dnsSearchDomains");
        refuse(!settings.extraHosts().isEmpty(), who, "extraHosts");
        refuse(!settings.dockerSecurityOptions().isEmpty(), who, "dockerSecurityOptions");
        refuse(settings.privileged(), who, "privileged");
        refuse(settings.wantsGpu(), who, "a GPU");
    }

    private void refuse(boolean set, String who, String parameter) {
        if (set) {
            faults.add(
                    new Fault(FARGATE, "Not on Fargate", who + " asks for " + parameter + ", which Fargate refuses"));
        }
    }
}
