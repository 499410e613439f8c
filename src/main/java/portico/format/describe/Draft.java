package portico.format.describe;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.stream.Stream;
import portico.format.Note.Severity;
import portico.model.id.ResourceId;
import portico.model.topology.Resource;

/** A topology in the making: the records so far, the ids that were mentioned, and which records are placeholders. */
final class Draft {

    private record Mention(ResourceId id, Item where) {}

    private final SequencedMap<ResourceId, Resource> resources = new LinkedHashMap<>();
    private final Map<Class<?>, SequencedMap<ResourceId, Resource>> byKind = new HashMap<>();
    private final SequencedMap<ResourceId, Mention> mentions = new LinkedHashMap<>();
    private final Set<ResourceId> unresolved = new LinkedHashSet<>();
    private final Remarks remarks;

    Draft(Remarks remarks) {
        this.remarks = remarks;
    }

    /** Adds what a file describes; of two with one id the first stays. */
    void add(Resource resource, Item where) {
        if (putIfAbsent(resource) != null) {
            remarks.add(Severity.WARNING, "two of one id", where, "another " + resource.getClass().getSimpleName()
                    + " is called " + resource.id() + " too; this one was left out");
        }
    }

    /** Puts another record in the place of the one with the same id. */
    void replace(Resource resource) {
        resources.put(resource.id(), resource);
        kind(resource.getClass()).put(resource.id(), resource);
    }

    private Resource putIfAbsent(Resource resource) {
        Resource former = resources.putIfAbsent(resource.id(), resource);
        if (former == null) {
            kind(resource.getClass()).put(resource.id(), resource);
        }
        return former;
    }

    private SequencedMap<ResourceId, Resource> kind(Class<?> kind) {
        return byKind.computeIfAbsent(kind, _ -> new LinkedHashMap<>());
    }

    /** Takes a placeholder away that nothing turned out to need. */
    void drop(ResourceId id) {
        Resource dropped = resources.remove(id);
        if (dropped != null) {
            kind(dropped.getClass()).remove(id);
        }
        unresolved.remove(id);
    }

    /** Adds a placeholder for what the files only mention. */
    void addUnresolved(Resource placeholder) {
        if (putIfAbsent(placeholder) == null) {
            unresolved.add(placeholder.id());
        }
    }

    /** Remembers the first place that names an id; gives the id as it stood there, so that thousands of records share one. */
    @SuppressWarnings("unchecked")
    <I extends ResourceId> I mention(I id, Item where) {
        return (I) mentions.computeIfAbsent(id, first -> new Mention(first, where)).id();
    }

    /** Drops the memory of a mention. */
    void forget(ResourceId id) {
        mentions.remove(id);
    }

    /** Ids that are mentioned and have no record yet, with the first place that names them. */
    List<Map.Entry<ResourceId, Item>> missing() {
        return mentions.values()
                .stream()
                .filter(mention -> !resources.containsKey(mention.id()))
                .map(mention -> Map.entry(mention.id(), mention.where()))
                .toList();
    }

    <R extends Resource> Optional<R> find(Class<R> kind, ResourceId id) {
        return Optional.ofNullable(resources.get(id)).map(kind::cast);
    }

    <R extends Resource> Stream<R> all(Class<R> kind) {
        return kind(kind).values().stream().map(kind::cast).toList().stream();
    }

    Collection<Resource> resources() {
        return resources.values();
    }

    Set<ResourceId> unresolved() {
        return unresolved;
    }
}
