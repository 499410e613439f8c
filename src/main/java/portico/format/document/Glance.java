package portico.format.document;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import portico.model.topology.Resource;

/** One document as it means itself: what its elements come to when its own ids and names count before those of the others. Notes nothing. */
final class Glance {

    private final Notes quiet = new Notes();
    private final Scope scope;
    private final Map<String, Resource> read = new LinkedHashMap<>();

    Glance(Lists document, List<Lists> others, Set<String> types, String region) {
        Addresses addresses = new Addresses();
        addresses.takeAll(document.root());
        scope = new Scope(region, addresses, types, document.listsClusters() ? Set.of(document.source()) : Set.of());
        Map<Kind<?>, List<Identified>> own = new LinkedHashMap<>();
        document.elements().forEach((kind, list) -> own.put(kind, identify(kind, list)));
        others.forEach(other -> other.elements().forEach(this::identify));
        own.forEach((kind, list) -> list.forEach(element -> read(kind, element)));
    }

    private List<Identified> identify(Kind<?> kind, List<Element> elements) {
        return new Identification(kind, scope.names(kind), quiet).identify(elements);
    }

    private void read(Kind<?> kind, Identified what) {
        try {
            Resource resource = kind.read(new Fields(what.element(), quiet), what.identity(), scope);
            scope.add(resource);
            read.put(what.element().path(), resource);
        } catch (IllegalArgumentException e) {
            // It cannot be told by itself, as a part of something in another document; its text tells what it leans on
        }
    }

    /** What stands at a path; empty where that cannot be told without the other documents. */
    Optional<Resource> at(Element element) {
        return Optional.ofNullable(read.get(element.path()));
    }
}
