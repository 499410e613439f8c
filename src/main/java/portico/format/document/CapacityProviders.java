package portico.format.document;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import portico.format.json.Json;
import portico.format.json.JsonObject;
import portico.model.id.ClusterId;
import portico.model.topology.CapacityProvider;
import portico.model.topology.Cluster;
import portico.model.topology.Known;

/** {@code capacityProviders} of a cluster: a name, or an object where there is more to say (R45, R48). */
final class CapacityProviders {

    private static final String KEY = "capacityProviders";
    private static final String SCALING = "managedScaling";

    private CapacityProviders() {}

    static List<CapacityProvider> read(Fields in) {
        return in.objectsOrTexts(KEY, CapacityProviders::provider, CapacityProvider::named);
    }

    private static CapacityProvider provider(Fields in) {
        String name = in.required("name", in.text("name"));
        Known scaling = Switch.read(in, SCALING);
        return new CapacityProvider(name,
                in.choice("type", CapacityProvider.Kind.class, CapacityProvider.Kind.of(name)), scaling);
    }

    /** What stands behind the provider of this name. Clusters are read before everything else. */
    static CapacityProvider.Kind kind(String name, Optional<ClusterId> cluster, Scope scope) {
        Stream<Cluster> clusters = scope.resources()
                .values()
                .stream()
                .takeWhile(Cluster.class::isInstance)
                .map(Cluster.class::cast);
        return clusters.filter(each -> cluster.isEmpty() || each.id().equals(cluster.get()))
                .flatMap(each -> each.capacityProviders().stream())
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseGet(() -> CapacityProvider.named(name))
                .kind();
    }

    static void write(List<CapacityProvider> providers, JsonObject out) {
        out.when(!providers.isEmpty(), o -> o.put(KEY, providers, CapacityProviders::provider));
    }

    private static Json provider(CapacityProvider provider) {
        if (provider.equals(CapacityProvider.named(provider.name()))) {
            return Json.of(provider.name());
        }
        boolean told = provider.managedScaling() != Known.UNKNOWN;
        return new JsonObject().put("name", provider.name())
                .when(provider.kind() != CapacityProvider.Kind.of(provider.name()),
                        o -> o.put("type", provider.kind().name()))
                .when(told, o -> o.put(SCALING, Switch.of(provider.managedScaling() == Known.YES).name()))
                .build();
    }
}
