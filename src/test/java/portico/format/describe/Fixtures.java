package portico.format.describe;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;
import portico.format.Source;

/** Small outputs of the AWS CLI, written for these tests: one shop, told by eighteen files. */
final class Fixtures {

    private static final List<String> SHOP = List.of("clusters", "hosts", "machines", "interfaces", "network", "groups",
            "loose-rules", "services", "service-list", "tasks", "more-tasks", "web-definition", "api-definition",
            "balancers", "health", "database", "endpoints", "broken");

    private Fixtures() {}

    static List<Source> shop() {
        return SHOP.stream().map(Fixtures::shop).toList();
    }

    static List<Source> shop(String... names) {
        return Stream.of(names).map(Fixtures::shop).toList();
    }

    private static Source shop(String name) {
        String path = "shop/" + name + ".json";
        try (InputStream in = Fixtures.class.getResourceAsStream(path)) {
            return new Source(path, in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
