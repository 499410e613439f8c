package portico.model.topology;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import portico.model.id.ResourceId;

/**
 * The resources of one kind in the order they were added; immutable. Two tables are equal when they hold equal rows in
 * the same order. Versions with the same ids share one index, so that a long history of edits stays small.
 */
public final class Table<R extends Resource> {

    private final List<R> rows;
    private final Map<ResourceId, Integer> index;

    private Table(List<R> rows, Map<ResourceId, Integer> index) {
        this.rows = Collections.unmodifiableList(rows);
        this.index = index;
    }

    /**
     * A table of these rows.
     *
     * @throws IllegalArgumentException when two rows have the same id
     */
    public static <R extends Resource> Table<R> of(Collection<? extends R> rows) {
        List<R> inOrder = new ArrayList<>(rows);
        return new Table<>(inOrder, indexOf(inOrder));
    }

    private static <R extends Resource> Map<ResourceId, Integer> indexOf(List<R> rows) {
        Map<ResourceId, Integer> index = HashMap.newHashMap(rows.size());
        for (int i = 0; i < rows.size(); i++) {
            if (index.put(rows.get(i).id(), i) != null) {
                throw new IllegalArgumentException("two resources have the id " + rows.get(i).id());
            }
        }
        return index;
    }

    public Optional<R> find(ResourceId id) {
        Integer at = index.get(id);
        return at == null ? Optional.empty() : Optional.of(rows.get(at));
    }

    public boolean contains(ResourceId id) {
        return index.containsKey(id);
    }

    /** Every row, in order. */
    public List<R> all() {
        return rows;
    }

    public int size() {
        return rows.size();
    }

    /** These rows too: each replaces the row of its id, or comes last. */
    Table<R> with(Collection<? extends R> changed) {
        List<R> copy = new ArrayList<>(rows);
        boolean sameIds = changed.stream().allMatch(row -> contains(row.id()));
        Map<ResourceId, Integer> newIndex = sameIds ? index : new HashMap<>(index);
        for (R row : changed) {
            Integer at = newIndex.get(row.id());
            if (at == null) {
                newIndex.put(row.id(), copy.size());
                copy.add(row);
            } else {
                copy.set(at, row);
            }
        }
        return new Table<>(copy, newIndex);
    }

    Table<R> without(Collection<? extends ResourceId> ids) {
        List<R> copy = new ArrayList<>(rows);
        copy.removeIf(row -> ids.contains(row.id()));
        return new Table<>(copy, indexOf(copy));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Table<?> table && rows.equals(table.rows);
    }

    @Override
    public int hashCode() {
        return rows.hashCode();
    }

    @Override
    public String toString() {
        return rows.toString();
    }
}
