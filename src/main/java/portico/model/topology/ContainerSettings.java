package portico.model.topology;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What a container may ask of the system it runs on, and what some network modes (R14) and Fargate (R16) refuse.
 *
 * @param extraHosts lines for /etc/hosts
 * @param resourceRequirements GPUs and other devices
 * @param stopTimeoutSeconds how long after the stop signal it is killed; 30 where nothing is written (R98)
 */
public record ContainerSettings(Optional<String> hostname, List<ExtraHost> extraHosts, List<String> dnsServers,
        List<String> dnsSearchDomains, boolean disableNetworking, boolean privileged,
        List<String> dockerSecurityOptions, List<ResourceRequirement> resourceRequirements,
        OptionalInt stopTimeoutSeconds) {

    /** Those of a container that asks for nothing. */
    public static final ContainerSettings NONE = new ContainerSettings(Optional.empty(), List.of(), List.of(),
            List.of(), false, false, List.of(), List.of(), OptionalInt.empty());

    /** How long a container has between the stop signal and its killing where it does not say (R98). */
    public static final int STOP_TIMEOUT_SECONDS = 30;

    /** A name that the container knows without asking a resolver. */
    public record ExtraHost(String hostname, String ipAddress) {}

    /** So many of a kind of device, both as written: such as GPU, 1. */
    public record ResourceRequirement(String type, String value) {

        boolean isGpu() {
            return type.equals("GPU");
        }

        /** 0 where the value is no number that AWS would take. */
        int count() {
            return value.matches("\\d{1,4}") ? Integer.parseInt(value) : 0;
        }
    }

    public ContainerSettings {
        extraHosts = List.copyOf(extraHosts);
        dnsServers = List.copyOf(dnsServers);
        dnsSearchDomains = List.copyOf(dnsSearchDomains);
        dockerSecurityOptions = List.copyOf(dockerSecurityOptions);
        resourceRequirements = List.copyOf(resourceRequirements);
    }

    public boolean wantsGpu() {
        return resourceRequirements.stream().anyMatch(ResourceRequirement::isGpu);
    }

    /** How many GPUs it keeps for itself (R39). */
    public int gpus() {
        int gpus = 0;
        for (ResourceRequirement each : resourceRequirements) {
            gpus += each.isGpu() ? each.count() : 0;
        }
        return gpus;
    }
}
