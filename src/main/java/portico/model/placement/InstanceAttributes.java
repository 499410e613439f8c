package portico.model.placement;

import java.util.Set;
import java.util.Optional;
import portico.model.capacity.InstanceType;
import portico.model.topology.Agent;
import portico.model.topology.ContainerInstance;

/** Which ECS attributes an instance carries: those written down, and those that follow from what it is (R18, R191). */
final class InstanceAttributes {

    static final String TASK_ENI = "ecs.capability.task-eni";
    static final String PORT_RANGE = "ecs.capability.network.container-port-range";

    static final String SERVICE_CONNECT = "ecs.capability.service-connect-v1";

    private static final String EXTERNAL = "ecs.capability.external";
    private static final String ECS = "ecs.capability.";
    private static final String AGENT = "com.amazonaws.ecs.capability.";
    /** Capabilities that somebody must turn on, or that need particular hardware. */
    private static final Set<String> OPT_IN = Set.of("com.amazonaws.ecs.capability.task-iam-role-network-host",
            "com.amazonaws.ecs.capability.selinux", "com.amazonaws.ecs.capability.apparmor",
            "ecs.capability.task-eni-block-instance-metadata", "ecs.capability.gpu-driver-version");

    private InstanceAttributes() {}

    static boolean has(Host host, String name) {
        ContainerInstance instance = host.instance();
        return instance.attributes().containsKey(name) || implied(instance, host.use().eni().trunk(), name);
    }

    /** The value of an attribute that the instance carries; empty text for those that only are there. */
    static Optional<String> value(Host host, String name) {
        String written = host.instance().attributes().get(name);
        if (written != null) {
            return Optional.of(written);
        }
        return has(host, name) ? Optional.of(impliedValue(host, name)) : Optional.empty();
    }

    private static String impliedValue(Host host, String name) {
        boolean linux = host.instance().agent().operatingSystem() == Agent.OperatingSystem.LINUX;
        return switch (name) {
            case "ecs.instance-type" -> host.instance().instanceType();
            case "ecs.availability-zone" -> host.subnet().zone().value();
            case "ecs.vpc-id" -> host.subnet().vpc().value();
            case "ecs.subnet-id" -> host.subnet().id().value();
            case "ecs.os-type" -> linux ? "linux" : "windows";
            case "ecs.os-family" -> linux ? "LINUX" : "WINDOWS";
            case "ecs.cpu-architecture" -> architecture(host);
            default -> "";
        };
    }

    /** The newest where a type has several, as in {@code i386+x86_64}. */
    private static String architecture(Host host) {
        String all = host.use().type().map(InstanceType::architectures).orElse("");
        return all.substring(all.lastIndexOf('+') + 1);
    }

    private static boolean implied(ContainerInstance instance, boolean trunk, String name) {
        Agent agent = instance.agent();
        boolean linux = agent.operatingSystem() == Agent.OperatingSystem.LINUX;
        return switch (name) {
            case "ecs.os-type", "ecs.os-family", "ecs.cpu-architecture" -> true;
            // a machine outside of AWS is of no type and stands in no zone
            case "ecs.instance-type", "ecs.availability-zone", "ecs.vpc-id", "ecs.subnet-id", "ecs.ami-id" ->
                !instance.isExternal();
            case EXTERNAL -> instance.isExternal();
            case "ecs.awsvpc-trunk-id" -> trunk;
            case TASK_ENI -> agent.isAtLeast(linux ? "1.15.0" : "1.54.0");
            case "ecs.capability.task-eni-trunking" -> agent.mayTrunk();
            case PORT_RANGE -> agent.isAtLeast("1.67.0");
            case SERVICE_CONNECT -> linux && agent.isAtLeast("1.67.2");
            default -> (name.startsWith(ECS) || name.startsWith(AGENT)) && !OPT_IN.contains(name);
        };
    }
}
