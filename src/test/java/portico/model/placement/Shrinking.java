package portico.model.placement;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import portico.format.document.DocumentWriter;
import portico.model.id.ResourceId;
import portico.model.topology.PlacementRules;
import portico.model.topology.Service;
import portico.model.topology.Topology;
import portico.model.topology.UnresolvedReferenceException;

/** Takes things away from a topology that fails a law for as long as it still fails. */
final class Shrinking {

    private Shrinking() {}

    /** A document that fails as well and from which nothing can be taken without it passing. */
    static String smallest(Topology failing, Predicate<Topology> fails) {
        Topology smallest = failing;
        Optional<Topology> smaller = smaller(smallest, fails);
        while (smaller.isPresent()) {
            smallest = smaller.get();
            smaller = smaller(smallest, fails);
        }
        return DocumentWriter.write(smallest, List.of());
    }

    private static Optional<Topology> smaller(Topology topology, Predicate<Topology> fails) {
        return Stream.concat(withoutOne(topology), simpler(topology)).filter(fails).findFirst();
    }

    private static Stream<Topology> withoutOne(Topology topology) {
        return topology.resources().map(resource -> resource.id()).flatMap(id -> without(topology, id).stream());
    }

    private static Optional<Topology> without(Topology topology, ResourceId id) {
        try {
            return Optional.of(topology.without(id));
        } catch (UnresolvedReferenceException _) {
            return Optional.empty();
        }
    }

    private static Stream<Topology> simpler(Topology topology) {
        return topology.services().stream().flatMap(service -> simpler(service).map(topology::with));
    }

    private static Stream<Service> simpler(Service service) {
        PlacementRules rules = service.scheduling().placement();
        Stream<PlacementRules> fewerConstraints = rules.constraints()
                .stream()
                .map(gone -> new PlacementRules(without(rules.constraints(), gone), rules.strategies()));
        Stream<PlacementRules> fewerStrategies = rules.strategies()
                .stream()
                .map(gone -> new PlacementRules(rules.constraints(), without(rules.strategies(), gone)));
        return Stream.concat(fewerConstraints, fewerStrategies)
                .map(fewer -> service.withScheduling(service.scheduling().withPlacement(fewer)));
    }

    private static <T> List<T> without(List<T> list, T gone) {
        return list.stream().filter(element -> !element.equals(gone)).toList();
    }
}
