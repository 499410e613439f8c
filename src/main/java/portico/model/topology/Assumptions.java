package portico.model.topology;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SequencedMap;
import java.util.function.Function;
import java.util.stream.Stream;
import portico.model.id.ClusterId;
import portico.model.id.ResourceId;
import portico.model.id.VpcId;

/**
 * What was assumed where a topology was read. An edit of a fact that was assumed makes it known, so that it is here no longer.
 *
 * @param byResource only resources of which something was assumed are among them; at most one assumption for each fact, in their order
 * @param region that the Region of all of them was assumed; empty where it is known
 */
public record Assumptions(SequencedMap<ResourceId, List<Assumption>> byResource, Optional<Assumption> region) {

    public static final Assumptions NONE = new Assumptions(new LinkedHashMap<>(), Optional.empty());

    public Assumptions {
        SequencedMap<ResourceId, List<Assumption>> sorted = new LinkedHashMap<>();
        byResource.forEach((id, all) -> {
            if (!all.isEmpty()) {
                sorted.put(id, one(all));
            }
        });
        byResource = Collections.unmodifiableSequencedMap(sorted);
    }

    /** With a Region that is known. */
    public Assumptions(SequencedMap<ResourceId, List<Assumption>> byResource) {
        this(byResource, Optional.empty());
    }

    /** The same, where the Region was assumed as well, or where it is known. */
    public Assumptions withRegion(Optional<Assumption> assumed) {
        return new Assumptions(byResource, assumed);
    }

    private Assumptions only(SequencedMap<ResourceId, List<Assumption>> left) {
        return new Assumptions(left, region);
    }

    /** The first reason that was given for a fact stays. */
    private static List<Assumption> one(List<Assumption> all) {
        Map<Fact, Assumption> byFact = new EnumMap<>(Fact.class);
        all.forEach(assumption -> byFact.putIfAbsent(assumption.fact(), assumption));
        return List.copyOf(byFact.values());
    }

    public List<Assumption> of(ResourceId id) {
        return byResource.getOrDefault(id, List.of());
    }

    /** The same, and of every VPC and every cluster also the Region. */
    public List<Assumption> about(ResourceId id) {
        return id instanceof VpcId || id instanceof ClusterId ? Stream.concat(region.stream(), of(id).stream()).toList()
                : of(id);
    }

    public Optional<Assumption> of(ResourceId id, Fact fact) {
        return of(id).stream().filter(assumption -> assumption.fact() == fact).findFirst();
    }

    public boolean isEmpty() {
        return byResource.isEmpty() && region.isEmpty();
    }

    /** These, and the others' of resources of which these say nothing. */
    public Assumptions or(Assumptions others) {
        SequencedMap<ResourceId, List<Assumption>> all = new LinkedHashMap<>(others.byResource);
        all.putAll(byResource);
        return new Assumptions(all, region.or(others::region));
    }

    /** Those that hold for the resources found by their ids, and for this Region. */
    Assumptions holdingIn(Function<ResourceId, Optional<Resource>> resources, String inForce) {
        SequencedMap<ResourceId, List<Assumption>> left = new LinkedHashMap<>();
        byResource.forEach((id, all) -> resources.apply(id)
                .ifPresent(resource -> left.put(id, all.stream().filter(each -> each.holdsFor(resource)).toList())));
        return new Assumptions(left, region.filter(assumed -> assumed.value().equals(inForce)));
    }

    Assumptions revisedBy(Collection<? extends Resource> resources) {
        List<? extends Resource> concerned = resources.stream()
                .filter(r -> !of(r.id()).stream().allMatch(a -> a.holdsFor(r)))
                .toList();
        if (concerned.isEmpty()) {
            return this;
        }
        SequencedMap<ResourceId, List<Assumption>> left = new LinkedHashMap<>(byResource);
        concerned.forEach(r -> left.put(r.id(), of(r.id()).stream().filter(a -> a.holdsFor(r)).toList()));
        return only(left);
    }

    /** The same, of these resources as they are now: what was assumed of them changed with something else, and nobody told it. */
    public Assumptions restated(Collection<? extends Resource> resources) {
        SequencedMap<ResourceId, List<Assumption>> all = new LinkedHashMap<>(byResource);
        resources.forEach(r -> all.computeIfPresent(r.id(),
                (_, told) -> told.stream()
                        .flatMap(each -> Assumption.of(r, each.fact(), each.reason()).stream())
                        .toList()));
        return only(all);
    }

    /** All but those of one resource. */
    public Assumptions without(ResourceId known) {
        return without(Set.of(known));
    }

    /** All but one. */
    public Assumptions without(ResourceId id, Fact fact) {
        return of(id, fact).isEmpty() ? this
                : replaced(id, of(id).stream().filter(assumption -> assumption.fact() != fact).toList());
    }

    /** With one more, of the fact as the resource holds it. */
    public Assumptions with(Resource resource, Fact fact, String reason) {
        List<Assumption> all = new ArrayList<>(without(resource.id(), fact).of(resource.id()));
        Assumption.of(resource, fact, reason).ifPresent(all::add);
        return replaced(resource.id(), all);
    }

    private Assumptions replaced(ResourceId id, List<Assumption> assumptions) {
        SequencedMap<ResourceId, List<Assumption>> all = new LinkedHashMap<>(byResource);
        all.put(id, assumptions);
        return only(all);
    }

    Assumptions without(Set<ResourceId> gone) {
        if (gone.stream().noneMatch(byResource::containsKey)) {
            return this;
        }
        SequencedMap<ResourceId, List<Assumption>> left = new LinkedHashMap<>(byResource);
        left.keySet().removeAll(gone);
        return only(left);
    }
}
