package portico.format.describe;

import java.util.Optional;
import java.util.stream.Stream;
import portico.model.topology.LaunchType;

/** What a task or a service runs on (R192). */
final class Launch {

    private Launch() {}

    /** The launch type as written; else by the capacity provider; else EC2. */
    static LaunchType of(Item item) {
        Optional<LaunchType> written = Words.of(LaunchType.class, item.get("launchType"));
        return written.orElseGet(() -> providers(item).anyMatch(name -> name.startsWith("FARGATE")) ? LaunchType.FARGATE
                : LaunchType.EC2);
    }

    static boolean isFargate(Item item) {
        return of(item) == LaunchType.FARGATE;
    }

    private static Stream<String> providers(Item item) {
        return Stream.concat(item.text("capacityProviderName").stream(),
                item.items("capacityProviderStrategy")
                        .stream()
                        .flatMap(strategy -> strategy.text("capacityProvider").stream()));
    }
}
