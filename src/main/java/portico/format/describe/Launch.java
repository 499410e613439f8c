package portico.format.describe;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import portico.model.topology.Compute;
import portico.model.topology.Compute.ProviderShare;
import portico.model.topology.LaunchType;

/** What a task or a service runs on (R192). */
final class Launch {

    private static final int MOST = 100_000;

    private Launch() {}

    /** The launch type as written; else by the capacity provider, of which another file may tell what it is; else EC2. */
    private static LaunchType of(Item item, Inventory found) {
        return Words.of(LaunchType.class, item.get("launchType"))
                .or(() -> providers(item).findFirst().map(name -> ClusterRecords.kind(name, found).launchType()))
                .orElse(LaunchType.EC2);
    }

    /** The same with the capacity providers of a service, or the one that a task was given, and the platform version. */
    static Compute compute(Item item, Inventory found) {
        List<ProviderShare> shares = new ArrayList<>();
        item.items("capacityProviderStrategy")
                .forEach(share -> share.text("capacityProvider")
                        .ifPresent(name -> shares
                                .add(new ProviderShare(name, number(share, "base"), number(share, "weight")))));
        Compute compute = new Compute(of(item, found), shares, item.text("platformVersion").orElse(Compute.LATEST));
        return item.text("capacityProviderName").map(compute::given).orElse(compute);
    }

    private static int number(Item share, String member) {
        return Math.clamp(share.number(member).orElse(0), 0, MOST);
    }

    static boolean isFargate(Item item, Inventory found) {
        return of(item, found) == LaunchType.FARGATE;
    }

    private static Stream<String> providers(Item item) {
        return Stream.concat(item.text("capacityProviderName").stream(),
                item.items("capacityProviderStrategy")
                        .stream()
                        .flatMap(strategy -> strategy.text("capacityProvider").stream()));
    }
}
