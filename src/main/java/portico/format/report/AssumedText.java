package portico.format.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import portico.format.json.Json;
import portico.format.json.JsonObject;
import portico.model.topology.Assumption;
import portico.model.topology.Assumptions;
import portico.model.topology.Fact;

/** What no input told and was therefore assumed: as text grouped by fact and reason, as JSON one by one. */
final class AssumedText {

    private static final int FEW = 4;
    private static final String NETWORK = "the network";

    private record Sort(Fact fact, String reason) {}

    private AssumedText() {}

    static String write(Assumptions assumptions, Ink ink) {
        if (assumptions.isEmpty()) {
            return "";
        }
        Map<Sort, Map<String, String>> sorts = new LinkedHashMap<>();
        assumptions.region()
                .ifPresent(
                        region -> sorts.put(new Sort(region.fact(), region.reason()), Map.of(NETWORK, region.value())));
        assumptions.byResource()
                .forEach((id, all) -> all.forEach(assumption -> sorts
                        .computeIfAbsent(new Sort(assumption.fact(), assumption.reason()), s -> new LinkedHashMap<>())
                        .put(id.value(), assumption.value())));
        StringBuilder out = new StringBuilder("\n").append(ink.bold("Assumed, because no file tells it")).append('\n');
        sorts.forEach((sort, values) -> out.append("  ")
                .append(sort.fact().noun())
                .append(": ")
                .append(listed(values))
                .append(" (")
                .append(sort.reason())
                .append(")\n"));
        return out.toString();
    }

    private static String listed(Map<String, String> values) {
        String some = values.entrySet()
                .stream()
                .limit(FEW)
                .map(entry -> entry.getValue() + " of " + entry.getKey())
                .collect(Collectors.joining("; "));
        return values.size() > FEW ? some + " and " + (values.size() - FEW) + " more" : some;
    }

    static List<Json> json(Assumptions assumptions) {
        Stream<Json> ofResources = assumptions.byResource()
                .entrySet()
                .stream()
                .flatMap(entry -> entry.getValue().stream().map(each -> json(entry.getKey().value(), each)));
        return Stream.concat(assumptions.region().map(region -> json(NETWORK, region)).stream(), ofResources).toList();
    }

    private static Json json(String resource, Assumption assumption) {
        return new JsonObject().put("resource", resource)
                .put("fact", Words.kebab(assumption.fact()))
                .put("value", assumption.value())
                .put("reason", assumption.reason())
                .build();
    }
}
