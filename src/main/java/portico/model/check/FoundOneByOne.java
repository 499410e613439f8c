package portico.model.check;

import java.util.List;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.stream.Stream;
import portico.model.capacity.Capacity;
import portico.model.capacity.Recount;
import portico.model.id.ResourceId;
import portico.model.persistent.OrderedMap;
import portico.model.topology.Resource;
import portico.model.topology.Table;
import portico.model.topology.Topology;

/** The findings of a check that looks at one resource after the other: only those are looked at again that a revision touches. */
record FoundOneByOne<R extends Resource>(Look<R> look, OrderedMap<ResourceId, List<Finding>> bySubject)
        implements Found {

    /** How one resource is looked at, and which must be looked at again. */
    interface Look<R extends Resource> {

        Class<R> kind();

        Stream<Finding> findings(Topology topology, Capacity capacity, R resource);

        Stream<? extends ResourceId> touched(Recount recount);
    }

    static <R extends Resource> FoundOneByOne<R> of(Look<R> look, Topology topology, Capacity capacity) {
        OrderedMap<ResourceId, List<Finding>> found = OrderedMap.empty();
        Table<R> table = topology.table(look.kind());
        for (R resource : table.all()) {
            List<Finding> here = look.findings(topology, capacity, resource).toList();
            found = here.isEmpty() ? found : put(found, table, resource.id(), here);
        }
        return new FoundOneByOne<>(look, found);
    }

    private static OrderedMap<ResourceId, List<Finding>> put(OrderedMap<ResourceId, List<Finding>> found,
            Table<?> table, ResourceId id, List<Finding> findings) {
        OptionalInt place = table.placeOf(id);
        return findings.isEmpty() || place.isEmpty() ? found.without(id) : found.withAt(place.getAsInt(), id, findings);
    }

    @Override
    public void forEach(Consumer<Finding> action) {
        bySubject.inOrder().forEach(findings -> findings.forEach(action));
    }

    @Override
    public Found after(Recount recount) {
        OrderedMap<ResourceId, List<Finding>> found = bySubject;
        Topology topology = recount.revision().after();
        Table<R> table = topology.table(look.kind());
        List<? extends ResourceId> touched = look.touched(recount).toList();
        for (ResourceId id : touched) {
            // A place may have gone over to another resource
            found = found.without(id);
        }
        for (ResourceId id : touched) {
            List<Finding> here = table.find(id)
                    .map(resource -> look.findings(topology, recount.after(), resource).toList())
                    .orElse(List.of());
            found = put(found, table, id, here);
        }
        return new FoundOneByOne<>(look, found);
    }
}
