package portico.model.topology;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import portico.model.net.Ipv4Address;

/**
 * What the containers of a placed task find as their host name (R17).
 *
 * @param byContainer in the definition's order; a container that is missing gets a random name, its short id
 * @param isComplete whether no container is missing
 */
public record HostNames(Map<String, String> byContainer, boolean isComplete) {

    /** Names of every container, as far as they follow from the network and the definition. */
    public static HostNames of(Topology topology, Task task) {
        TaskDefinition definition = topology.definitionOf(task);
        Optional<String> shared = switch (definition.networkMode()) {
            case AWSVPC -> task.networkInterface().flatMap(eni -> ofInterface(topology, eni));
            case HOST -> task.instance().map(topology::instance).flatMap(host -> name(topology, host.privateIp()));
            case BRIDGE, DEFAULT, NONE -> Optional.empty();
        };
        boolean own = definition.networkMode() == NetworkMode.BRIDGE && task.isPlaced();
        Map<String, String> names = new LinkedHashMap<>();
        definition.containers()
                .forEach(container -> shared.or(() -> own ? container.settings().hostname() : Optional.<String>empty())
                        .ifPresent(name -> names.put(container.name(), name)));
        return new HostNames(names, names.size() == definition.containers().size());
    }

    /** Only with both DNS switches of the VPC on. */
    private static Optional<String> ofInterface(Topology topology, TaskInterface eni) {
        Vpc vpc = topology.vpc(topology.subnet(eni.subnet()).vpc());
        boolean named = vpc.enableDnsSupport() && vpc.enableDnsHostnames() && !topology.isUnresolved(vpc.id());
        return named ? name(topology, eni.privateIp()) : Optional.empty();
    }

    /** The private name that AWS gives an address; that of us-east-1 does not name its region. */
    private static Optional<String> name(Topology topology, Ipv4Address address) {
        String domain = topology.region().equals("us-east-1") ? "ec2.internal"
                : topology.region() + ".compute.internal";
        return address.isUnknown() ? Optional.empty()
                : Optional.of("ip-" + address.toString().replace('.', '-') + "." + domain);
    }

    /** The one name of all containers; empty where they differ or one of them has a random one. */
    public Optional<String> common() {
        Set<String> names = Set.copyOf(byContainer.values());
        return isComplete && names.size() == 1 ? names.stream().findAny() : Optional.empty();
    }
}
