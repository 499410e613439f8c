package portico.model.topology;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import portico.model.id.ResourceId;

/** The tables of a topology, one for each kind; equal to others that hold the same rows. */
final class Tables {

    static final Tables EMPTY = new Tables(Map.of());

    private final Map<Class<? extends Resource>, Table<?>> byKind;

    private Tables(Map<Class<? extends Resource>, Table<?>> byKind) {
        this.byKind = byKind;
    }

    /** @throws IllegalArgumentException when two have the same id */
    static Tables of(Collection<? extends Resource> resources) {
        Map<Class<? extends Resource>, Table<?>> tables = new LinkedHashMap<>();
        Kinds.sorted(resources).forEach((kind, rows) -> tables.put(kind, Table.of(rows)));
        return new Tables(tables);
    }

    @SuppressWarnings("unchecked")
    <R extends Resource> Table<R> table(Class<R> kind) {
        Table<?> table = byKind.get(kind);
        return table == null ? Table.of(List.<R>of()) : (Table<R>) table;
    }

    Set<Class<? extends Resource>> kinds() {
        return byKind.keySet();
    }

    Stream<Resource> rows() {
        return byKind.values().stream().flatMap(table -> table.all().stream());
    }

    @SuppressWarnings("unchecked")
    private Table<Resource> rowsOf(Class<? extends Resource> kind) {
        return (Table<Resource>) table(kind);
    }

    boolean holdAll(Collection<? extends Resource> resources) {
        return resources.stream().allMatch(resource -> rowsOf(resource.getClass()).holds(resource));
    }

    Tables with(Collection<? extends Resource> resources) {
        Map<Class<? extends Resource>, Table<?>> copy = new LinkedHashMap<>(byKind);
        Kinds.sorted(resources).forEach((kind, rows) -> copy.put(kind, rowsOf(kind).with(rows)));
        return new Tables(copy);
    }

    Tables without(Set<ResourceId> gone) {
        Map<Class<? extends Resource>, Table<?>> copy = new LinkedHashMap<>(byKind);
        gone.stream()
                .map(Kinds::of)
                .flatMap(Optional::stream)
                .distinct()
                .forEach(kind -> copy.put(kind, rowsOf(kind).without(gone)));
        return new Tables(copy);
    }

    private Map<Class<? extends Resource>, Table<?>> filled() {
        Map<Class<? extends Resource>, Table<?>> filled = new LinkedHashMap<>(byKind);
        filled.values().removeIf(table -> table.size() == 0);
        return filled;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Tables tables && filled().equals(tables.filled());
    }

    @Override
    public int hashCode() {
        return filled().hashCode();
    }
}
