package portico.model.placement;

import java.util.Set;
import portico.model.topology.Agent;
import portico.model.topology.ContainerInstance;

/** Which ECS attributes an instance carries: those written down, and those that follow from what it is (R18, R191). */
final class InstanceAttributes {

    static final String TASK_ENI = "ecs.capability.task-eni";
    static final String PORT_RANGE = "ecs.capability.network.container-port-range";

    private static final String ECS = "ecs.capability.";
    private static final String AGENT = "com.amazonaws.ecs.capability.";
    /** Capabilities that somebody must turn on, or that need particular hardware. */
    private static final Set<String> OPT_IN = Set.of("com.amazonaws.ecs.capability.task-iam-role-network-host",
            "com.amazonaws.ecs.capability.selinux", "com.amazonaws.ecs.capability.apparmor", "ecs.capability.external",
            "ecs.capability.task-eni-block-instance-metadata", "ecs.capability.gpu-driver-version");

    private InstanceAttributes() {}

    static boolean has(Host host, String name) {
        ContainerInstance instance = host.instance();
        return instance.attributes().containsKey(name) || implied(instance, host.use().eni().trunk(), name);
    }

    private static boolean implied(ContainerInstance instance, boolean trunk, String name) {
        Agent agent = instance.agent();
        boolean linux = agent.operatingSystem() == Agent.OperatingSystem.LINUX;
        return switch (name) {
            case "ecs.instance-type", "ecs.availability-zone", "ecs.vpc-id", "ecs.subnet-id", "ecs.os-type",
                    "ecs.os-family", "ecs.cpu-architecture", "ecs.ami-id" ->
                true;
            case "ecs.awsvpc-trunk-id" -> trunk;
            case TASK_ENI -> agent.isAtLeast(linux ? "1.15.0" : "1.54.0");
            case "ecs.capability.task-eni-trunking" -> linux && agent.isAtLeast("1.28.1");
            case PORT_RANGE -> agent.isAtLeast("1.67.0");
            case "ecs.capability.service-connect-v1" -> linux && agent.isAtLeast("1.67.2");
            default -> (name.startsWith(ECS) || name.startsWith(AGENT)) && !OPT_IN.contains(name);
        };
    }
}
