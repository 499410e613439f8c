package portico.model.topology;

import java.util.List;
import java.util.OptionalInt;
import portico.model.net.Protocol;

/**
 * One container of a task definition.
 *
 * @param cpu CPU units set aside, 0 when not written (R42)
 * @param memoryMiB hard limit; counts for placement only where no reservation stands (R43)
 * @param memoryReservationMiB soft limit, counted for placement (R43)
 * @param links names of containers in the same task, bridge mode only (R15)
 * @param settings what some modes and Fargate refuse (R14, R16)
 * @param listensOn ports that its application opens without declaring them in a mapping; AWS knows nothing of them (R36)
 */
public record ContainerDefinition(String name, String image, int cpu, OptionalInt memoryMiB,
        OptionalInt memoryReservationMiB, boolean essential, List<PortMapping> portMappings, List<String> links,
        ContainerSettings settings, List<Listener> listensOn) {

    public ContainerDefinition {
        portMappings = List.copyOf(portMappings);
        links = List.copyOf(links);
        listensOn = List.copyOf(listensOn);
    }

    /** One without special settings. */
    public ContainerDefinition(String name, String image, int cpu, OptionalInt memoryMiB,
            OptionalInt memoryReservationMiB, boolean essential, List<PortMapping> portMappings, List<String> links) {
        this(name, image, cpu, memoryMiB, memoryReservationMiB, essential, portMappings, links, ContainerSettings.NONE,
                List.of());
    }

    /** Whether anything in it is known to listen there: by a mapping, or because somebody wrote it down (R36). */
    public boolean listens(int port, Protocol protocol) {
        return portMappings.stream().anyMatch(m -> m.protocol() == protocol && m.containerPorts().contains(port))
                || listensOn.contains(new Listener(port, protocol));
    }

    public ContainerDefinition withPortMappings(List<PortMapping> newMappings) {
        return new ContainerDefinition(name, image, cpu, memoryMiB, memoryReservationMiB, essential, newMappings, links,
                settings, listensOn);
    }
}
