package portico.model.topology;

import java.util.stream.Stream;
import portico.model.id.OutsideEndpointId;
import portico.model.id.ResourceId;
import portico.model.net.Ipv4Address;

/**
 * Something on the internet that tasks call or that calls them.
 *
 * @param port where it listens
 */
public record OutsideEndpoint(OutsideEndpointId id, String name, Ipv4Address address, int port) implements Resource {

    @Override
    public Stream<ResourceId> references() {
        return Stream.empty();
    }
}
