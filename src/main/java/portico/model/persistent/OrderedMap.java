package portico.model.persistent;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;

/**
 * A map in the order in which its keys were added; immutable. {@code with} and {@code without} give another version that shares nearly everything
 * with this one and costs as much as what it changes; {@link #changesSince} costs as much as what differs. A map that is worked out from another
 * puts its values at the same {@link #placeOf places}, and so has the same order. Null is neither key nor value.
 */
public final class OrderedMap<K, V> extends AbstractMap<K, V> {

    private static final OrderedMap<?, ?> EMPTY = new OrderedMap<>(Slots.empty(), Index.empty());
    /** Where fewer places in so many are taken, the others are given up. */
    private static final int SPARSE = 4;
    private static final int FEW = 1024;

    private final Slots<Entry<K, V>> entries;
    private final Index<K> index;

    private OrderedMap(Slots<Entry<K, V>> entries, Index<K> index) {
        this.entries = entries;
        this.index = index;
    }

    @SuppressWarnings("unchecked")
    public static <K, V> OrderedMap<K, V> empty() {
        return (OrderedMap<K, V>) EMPTY;
    }

    /**
     * These values in their order.
     *
     * @throws IllegalArgumentException when two have the same key
     */
    public static <K, V> OrderedMap<K, V> of(Collection<? extends V> values, Function<? super V, ? extends K> key) {
        List<Entry<K, V>> entries = new ArrayList<>(values.size());
        values.forEach(value -> entries.add(entry(key.apply(value), value)));
        return ofEntries(entries);
    }

    /** The same as this map, in its order. */
    public static <K, V> OrderedMap<K, V> copyOf(Map<K, V> map) {
        if (map instanceof OrderedMap<K, V> same) {
            return same;
        }
        List<Entry<K, V>> entries = new ArrayList<>(map.size());
        map.forEach((key, value) -> entries.add(entry(key, value)));
        return ofEntries(entries);
    }

    /** An entry that is itself, as those of {@code Map.entry} need not be. */
    private static <K, V> Entry<K, V> entry(K key, V value) {
        return new SimpleImmutableEntry<>(key, value);
    }

    /** @param entries null where a place is free */
    private static <K, V> OrderedMap<K, V> ofEntries(List<Entry<K, V>> entries) {
        return new OrderedMap<>(Slots.of(entries), Index.of(entries, Entry::getKey));
    }

    @Override
    public int size() {
        return entries.size();
    }

    @Override
    public boolean containsKey(Object key) {
        return index.find(key).isPresent();
    }

    /** The value of this key; null, as of every map, where it is not here. */
    @Override
    public V get(Object key) {
        OptionalInt place = index.find(key);
        return place.isEmpty() ? null : entries.get(place.getAsInt()).getValue();
    }

    /** Where this key stands in the order: a number that stays its own in later versions and says nothing of how many stand before it. */
    public OptionalInt placeOf(K key) {
        return index.find(key);
    }

    /** The values in order, as a list that reads from this map. */
    public List<V> inOrder() {
        return new InOrder<>(entries);
    }

    /** Another map, worked out from every value of this one, in the same places. */
    public <L, W> OrderedMap<L, W> derive(Function<? super V, ? extends L> key,
            Function<? super V, ? extends W> value) {
        List<Entry<L, W>> derived = new ArrayList<>(entries.end());
        for (int place = 0; place < entries.end(); place++) {
            Entry<K, V> entry = entries.get(place);
            derived.add(entry == null ? null : entry(key.apply(entry.getValue()), value.apply(entry.getValue())));
        }
        return ofEntries(derived);
    }

    /** With this value: in the place of its key, or last. */
    public OrderedMap<K, V> with(K key, V value) {
        return withAt(index.find(key).orElse(entries.end()), key, value);
    }

    /** With this value at the place that its key has in another map, instead of what stands there. */
    @SuppressWarnings("ReferenceEquality") // the very value changes nothing
    public OrderedMap<K, V> withAt(int place, K key, V value) {
        Entry<K, V> there = entries.get(place);
        if (there != null && there.getKey().equals(key)) {
            return there.getValue() == value ? this
                    : new OrderedMap<>(entries.with(place, entry(there.getKey(), value)), index);
        }
        OrderedMap<K, V> rest = there == null ? this : free(place, there.getKey());
        rest = rest.index.find(key).isPresent() ? rest.free(rest.index.find(key).getAsInt(), key) : rest;
        return new OrderedMap<>(rest.entries.with(place, entry(key, value)), rest.index.with(key, place));
    }

    private OrderedMap<K, V> free(int place, K key) {
        return new OrderedMap<>(entries.with(place, null), index.without(key));
    }

    /** Without this key, whose place stays free. */
    public OrderedMap<K, V> without(K key) {
        OptionalInt place = index.find(key);
        return place.isEmpty() ? this : free(place.getAsInt(), key);
    }

    /** The same with no place free, where most of them are; its places are new. */
    public OrderedMap<K, V> compact() {
        boolean sparse = entries.end() > FEW && entries.size() * SPARSE < entries.end();
        return sparse ? ofEntries(new ArrayList<>(entrySet())) : this;
    }

    /** Every place at which another object stands than in {@code other}, whether or not they are equal. */
    public List<Change<K, V>> changesSince(OrderedMap<K, V> other) {
        List<Change<K, V>> changes = new ArrayList<>();
        entries.differences(other.entries, (place, before, after) -> changes
                .add(new Change<>(place, Optional.ofNullable(before), Optional.ofNullable(after))));
        return changes;
    }

    /** Whether the other map holds equal values of equal keys in the same order. */
    public boolean isSameInOrder(OrderedMap<K, V> other) {
        return quickly(other).orElseGet(() -> List.copyOf(entrySet()).equals(List.copyOf(other.entrySet())));
    }

    /** Whether both are equal, in the same places; empty where the places differ, so that every key must be looked at. */
    private Optional<Boolean> quickly(OrderedMap<K, V> other) {
        if (size() != other.size()) {
            return Optional.of(false);
        }
        for (Change<K, V> change : changesSince(other)) {
            Optional<K> key = change.after().map(Entry::getKey);
            if (key.isEmpty() || !key.equals(change.before().map(Entry::getKey))) {
                return Optional.empty();
            }
            if (!change.before().equals(change.after())) {
                return Optional.of(false);
            }
        }
        return Optional.of(true);
    }

    @Override
    public Set<Entry<K, V>> entrySet() {
        return new AbstractSet<>() {
            @Override
            public Iterator<Entry<K, V>> iterator() {
                return entries.iterator();
            }

            @Override
            public int size() {
                return entries.size();
            }
        };
    }

    @Override
    @SuppressWarnings("unchecked")
    public boolean equals(Object other) {
        return other instanceof OrderedMap<?, ?> map
                ? quickly((OrderedMap<K, V>) map).orElseGet(() -> super.equals(other))
                : super.equals(other);
    }

    @Override
    public int hashCode() {
        return super.hashCode();
    }
}
