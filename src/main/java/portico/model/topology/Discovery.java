package portico.model.topology;

import java.util.Optional;

/**
 * How a service is found by name, and how it finds others.
 *
 * @param registry a DNS name in Cloud Map (R138)
 * @param connect a proxy in each of its tasks (R145)
 */
public record Discovery(Optional<ServiceRegistry> registry, Optional<ServiceConnect> connect) {

    /** AWS's words to whoever names a second registry (R143). */
    public static final String ONE_REGISTRY = "service registries can have at most 1 items (R143)";

    public static final Discovery NONE = new Discovery(Optional.empty(), Optional.empty());

    public static Discovery of(Optional<ServiceRegistry> registry) {
        return new Discovery(registry, Optional.empty());
    }
}
