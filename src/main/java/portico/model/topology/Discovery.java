package portico.model.topology;

import java.util.Optional;

/**
 * How a service is found by name, and how it finds others.
 *
 * @param registry a DNS name in Cloud Map (R138)
 * @param connect a proxy in each of its tasks (R145)
 */
public record Discovery(Optional<ServiceRegistry> registry, Optional<ServiceConnect> connect) {

    public static final Discovery NONE = new Discovery(Optional.empty(), Optional.empty());

    public static Discovery of(Optional<ServiceRegistry> registry) {
        return new Discovery(registry, Optional.empty());
    }
}
