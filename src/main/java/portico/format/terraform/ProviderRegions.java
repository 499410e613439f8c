package portico.format.terraform;

import java.util.Optional;
import java.util.stream.Stream;
import portico.format.json.Json;
import portico.model.topology.RegionName;

/** The Regions that the providers of a plan are configured for, written out or given by a variable. */
final class ProviderRegions {

    private ProviderRegions() {}

    static Stream<String> of(Json plan) {
        return plan.find("configuration")
                .flatMap(configuration -> configuration.find("provider_config"))
                .filter(Json.Obj.class::isInstance)
                .stream()
                .flatMap(providers -> ((Json.Obj) providers).members().values().stream())
                .filter(provider -> provider.text("alias").isEmpty())
                .flatMap(provider -> region(provider, plan).stream())
                .filter(RegionName::isOne)
                .distinct();
    }

    private static Optional<String> region(Json provider, Json plan) {
        Optional<Json> written = provider.find("expressions").flatMap(expressions -> expressions.find("region"));
        return written.flatMap(region -> region.text("constant_value"))
                .or(() -> written.stream()
                        .flatMap(region -> region.elements("references").stream())
                        .flatMap(reference -> variable(reference, plan).stream())
                        .findFirst());
    }

    private static Optional<String> variable(Json reference, Json plan) {
        return reference.text()
                .filter(name -> name.startsWith("var."))
                .flatMap(name -> plan.find("variables").flatMap(all -> all.find(name.substring("var.".length()))))
                .flatMap(variable -> variable.text("value"));
    }
}
