package portico.format.describe;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import portico.format.describe.Dialect.Assumed;
import portico.model.id.ResourceId;
import portico.model.topology.Assumption;
import portico.model.topology.Assumptions;
import portico.model.topology.Resource;
import portico.model.topology.Topology;

/** Finds the resources that dialects assumed something of. */
final class AssumedFacts {

    private AssumedFacts() {}

    static Topology mark(Topology topology, List<Assumed> assumed) {
        if (assumed.isEmpty()) {
            return topology;
        }
        Map<String, List<Resource>> byId = topology.resources()
                .collect(Collectors.groupingBy(resource -> resource.id().value()));
        SequencedMap<ResourceId, List<Assumption>> found = new LinkedHashMap<>();
        assumed.forEach(each -> resources(each, byId).forEach(resource -> Assumption
                .of(resource, each.fact(), each.reason())
                .ifPresent(
                        assumption -> found.computeIfAbsent(resource.id(), r -> new ArrayList<>()).add(assumption))));
        return topology.withAssumptions(new Assumptions(found).or(topology.assumptions()));
    }

    /** By the whole key, else by the part of it that became the id. */
    private static Stream<Resource> resources(Assumed assumed, Map<String, List<Resource>> byId) {
        Arn arn = Arn.of(assumed.key());
        return Stream.of(assumed.key(), arn.path(), arn.tail(), arn.path().split("/", -1)[0], named(arn))
                .distinct()
                .flatMap(key -> byId.getOrDefault(key, List.of()).stream())
                .filter(assumed.kind()::isInstance)
                .limit(1);
    }

    /** {@code shop} of {@code app/shop/50dc}. */
    private static String named(Arn arn) {
        String[] parts = arn.path().split("/", -1);
        return parts.length > 1 ? parts[1] : parts[0];
    }
}
