package portico.model.topology;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import portico.model.id.ResourceId;

/** The resources of one kind in the order they were added; immutable. Two tables are equal when they hold equal rows in the same order. */
public final class Table<R extends Resource> {

    private final SequencedMap<ResourceId, R> rows;
    private final List<R> inOrder;

    private Table(SequencedMap<ResourceId, R> rows) {
        this.rows = rows;
        this.inOrder = List.copyOf(rows.values());
    }

    /**
     * A table of these rows.
     *
     * @throws IllegalArgumentException when two rows have the same id
     */
    public static <R extends Resource> Table<R> of(Collection<? extends R> rows) {
        return new Table<>(rows.stream().collect(Collectors.toMap(Resource::id, Function.identity(), (a, b) -> {
            throw new IllegalArgumentException("two resources have the id " + a.id());
        }, LinkedHashMap::new)));
    }

    public Optional<R> find(ResourceId id) {
        return Optional.ofNullable(rows.get(id));
    }

    public boolean contains(ResourceId id) {
        return rows.containsKey(id);
    }

    /** Every row, in order. */
    public List<R> all() {
        return inOrder;
    }

    public int size() {
        return inOrder.size();
    }

    Table<R> with(R row) {
        SequencedMap<ResourceId, R> copy = new LinkedHashMap<>(rows);
        copy.put(row.id(), row);
        return new Table<>(copy);
    }

    Table<R> without(ResourceId id) {
        SequencedMap<ResourceId, R> copy = new LinkedHashMap<>(rows);
        copy.remove(id);
        return new Table<>(copy);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Table<?> table && inOrder.equals(table.inOrder);
    }

    @Override
    public int hashCode() {
        return inOrder.hashCode();
    }

    @Override
    public String toString() {
        return Map.copyOf(rows).toString();
    }
}
