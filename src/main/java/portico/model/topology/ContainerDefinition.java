package portico.model.topology;

import java.util.List;
import java.util.OptionalInt;

/**
 * One container of a task definition.
 *
 * @param cpu CPU units set aside, 0 when not written (R42)
 * @param memoryMiB hard limit; counts for placement only where no reservation stands (R43)
 * @param memoryReservationMiB soft limit, counted for placement (R43)
 * @param links names of containers in the same task, bridge mode only (R15)
 */
public record ContainerDefinition(String name, String image, int cpu, OptionalInt memoryMiB,
        OptionalInt memoryReservationMiB, boolean essential, List<PortMapping> portMappings, List<String> links) {

    public ContainerDefinition {
        portMappings = List.copyOf(portMappings);
        links = List.copyOf(links);
    }

    public ContainerDefinition withPortMappings(List<PortMapping> newMappings) {
        return new ContainerDefinition(name, image, cpu, memoryMiB, memoryReservationMiB, essential, newMappings,
                links);
    }
}
