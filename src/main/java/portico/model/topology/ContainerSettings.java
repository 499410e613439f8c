package portico.model.topology;

import java.util.List;
import java.util.Optional;

/**
 * What a container may ask of the system it runs on, and what some network modes (R14) and Fargate (R16) refuse.
 *
 * @param extraHosts lines for /etc/hosts
 * @param resourceRequirements GPUs and other devices
 */
public record ContainerSettings(Optional<String> hostname, List<ExtraHost> extraHosts, List<String> dnsServers,
        List<String> dnsSearchDomains, boolean disableNetworking, boolean privileged,
        List<String> dockerSecurityOptions, List<ResourceRequirement> resourceRequirements) {

    /** Those of a container that asks for nothing. */
    public static final ContainerSettings NONE = new ContainerSettings(Optional.empty(), List.of(), List.of(),
            List.of(), false, false, List.of(), List.of());

    /** A name that the container knows without asking a resolver. */
    public record ExtraHost(String hostname, String ipAddress) {}

    /** So many of a kind of device, both as written: such as GPU, 1. */
    public record ResourceRequirement(String type, String value) {}

    public ContainerSettings {
        extraHosts = List.copyOf(extraHosts);
        dnsServers = List.copyOf(dnsServers);
        dnsSearchDomains = List.copyOf(dnsSearchDomains);
        dockerSecurityOptions = List.copyOf(dockerSecurityOptions);
        resourceRequirements = List.copyOf(resourceRequirements);
    }

    public boolean wantsGpu() {
        return resourceRequirements.stream().anyMatch(each -> each.type().equals("GPU"));
    }
}
