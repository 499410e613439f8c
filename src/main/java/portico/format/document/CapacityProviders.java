package portico.format.document;

import java.util.List;
import java.util.Optional;
import portico.format.json.Json;
import portico.format.json.JsonObject;
import portico.model.topology.CapacityProvider;
import portico.model.topology.Known;

/** {@code capacityProviders} of a cluster: a name, or an object where there is more to say (R45, R48). */
final class CapacityProviders {

    private static final String KEY = "capacityProviders";
    private static final String SCALING = "managedScaling";

    private CapacityProviders() {}

    private enum Setting {
        ENABLED, DISABLED
    }

    static List<CapacityProvider> read(Fields in) {
        return in.objectsOrTexts(KEY, CapacityProviders::provider, CapacityProvider::named);
    }

    private static CapacityProvider provider(Fields in) {
        String name = in.required("name", in.text("name"));
        Known scaling = in.has(SCALING)
                ? Known.of(in.choice(SCALING, Setting.class, Setting.DISABLED) == Setting.ENABLED)
                : Known.UNKNOWN;
        return new CapacityProvider(name,
                in.choice("type", CapacityProvider.Kind.class, CapacityProvider.Kind.of(name)), scaling);
    }

    static void write(List<CapacityProvider> providers, JsonObject out) {
        out.when(!providers.isEmpty(), o -> o.put(KEY, providers, CapacityProviders::provider));
    }

    private static Json provider(CapacityProvider provider) {
        if (provider.equals(CapacityProvider.named(provider.name()))) {
            return Json.of(provider.name());
        }
        Optional<Setting> scaling = switch (provider.managedScaling()) {
            case YES -> Optional.of(Setting.ENABLED);
            case NO -> Optional.of(Setting.DISABLED);
            case UNKNOWN -> Optional.empty();
        };
        return new JsonObject().put("name", provider.name())
                .when(provider.kind() != CapacityProvider.Kind.of(provider.name()),
                        o -> o.put("type", provider.kind().name()))
                .when(scaling.isPresent(), o -> o.put(SCALING, scaling.orElseThrow().name()))
                .build();
    }
}
