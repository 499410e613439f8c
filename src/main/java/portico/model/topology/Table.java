package portico.model.topology;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import portico.model.id.ResourceId;
import portico.model.persistent.Change;
import portico.model.persistent.OrderedMap;

/**
 * The resources of one kind in the order they were added; immutable. Two tables are equal when they hold equal rows in the same order. Versions
 * share what they have in common, so that an edit costs as much as what it touches and a long history stays small.
 */
public final class Table<R extends Resource> {

    private final OrderedMap<ResourceId, R> rows;

    private Table(OrderedMap<ResourceId, R> rows) {
        this.rows = rows;
    }

    /**
     * A table of these rows.
     *
     * @throws IllegalArgumentException when two rows have the same id
     */
    public static <R extends Resource> Table<R> of(Collection<? extends R> rows) {
        return new Table<>(OrderedMap.of(rows, Resource::id));
    }

    public Optional<R> find(ResourceId id) {
        return Optional.ofNullable(rows.get(id));
    }

    public boolean contains(ResourceId id) {
        return rows.containsKey(id);
    }

    /** Whether this very row is here, not one that is equal. */
    @SuppressWarnings("ReferenceEquality")
    boolean holds(R row) {
        return rows.get(row.id()) == row;
    }

    /** Every row, in order. */
    public List<R> all() {
        return rows.inOrder();
    }

    public int size() {
        return rows.size();
    }

    /** Where this id stands in the order: a number that grows from row to row, with gaps. */
    public OptionalInt placeOf(ResourceId id) {
        return rows.placeOf(id);
    }

    /** What follows from each row, in the same places. */
    public <K, V> OrderedMap<K, V> derive(Function<? super R, ? extends K> key,
            Function<? super R, ? extends V> value) {
        return rows.derive(key, value);
    }

    /** Every place at which another row stands than in {@code older}; costs as much as there are. */
    public List<Change<ResourceId, R>> changesSince(Table<R> older) {
        return rows.changesSince(older.rows);
    }

    /** These rows too: each replaces the row of its id, or comes last. */
    Table<R> with(Collection<? extends R> changed) {
        OrderedMap<ResourceId, R> more = rows;
        for (R row : changed) {
            more = more.with(row.id(), row);
        }
        return new Table<>(more);
    }

    Table<R> without(Collection<? extends ResourceId> ids) {
        OrderedMap<ResourceId, R> fewer = rows;
        for (ResourceId id : ids) {
            fewer = fewer.without(id);
        }
        return new Table<>(fewer.compact());
    }

    @Override
    @SuppressWarnings("unchecked")
    public boolean equals(Object other) {
        return other instanceof Table<?> table && rows.isSameInOrder((OrderedMap<ResourceId, R>) table.rows);
    }

    @Override
    public int hashCode() {
        return all().hashCode();
    }

    @Override
    public String toString() {
        return all().toString();
    }
}
