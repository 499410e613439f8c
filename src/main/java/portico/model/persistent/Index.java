package portico.model.persistent;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Function;

/** Which slot each key has: buckets by hash, as many as there are keys or more. */
final class Index<K> {

    private static final int LEAST = 16;

    private final Slots<List<Place<K>>> buckets;
    private final int mask;
    private final int size;

    private record Place<K>(K key, int slot) {}

    private Index(Slots<List<Place<K>>> buckets, int mask, int size) {
        this.buckets = buckets;
        this.mask = mask;
        this.size = size;
    }

    static <K> Index<K> empty() {
        return new Index<>(Slots.empty(), LEAST - 1, 0);
    }

    /**
     * The keys of these entries in the slots from 0 on; null leaves a slot free.
     *
     * @throws IllegalArgumentException when a key is there twice
     */
    static <K, E> Index<K> of(List<E> entries, Function<? super E, ? extends K> key) {
        List<Place<K>> places = new ArrayList<>(entries.size());
        for (int slot = 0; slot < entries.size(); slot++) {
            if (entries.get(slot) != null) {
                places.add(new Place<>(key.apply(entries.get(slot)), slot));
            }
        }
        return of(places, Math.max(LEAST, Integer.highestOneBit(Math.max(1, places.size() - 1)) << 1));
    }

    private static <K> Index<K> of(List<Place<K>> places, int buckets) {
        List<List<Place<K>>> filled = new ArrayList<>(Collections.nCopies(buckets, null));
        for (Place<K> place : places) {
            int at = hash(place.key) & buckets - 1;
            filled.set(at, plus(filled.get(at), place));
        }
        return new Index<>(Slots.of(filled), buckets - 1, places.size());
    }

    private static <K> List<Place<K>> plus(List<Place<K>> bucket, Place<K> place) {
        if (bucket == null) {
            return List.of(place);
        }
        if (bucket.stream().anyMatch(other -> other.key.equals(place.key))) {
            throw new IllegalArgumentException(place.key + " is there twice");
        }
        List<Place<K>> more = new ArrayList<>(bucket);
        more.add(place);
        return List.copyOf(more);
    }

    /** Mixes the higher bits in, for buckets go by the lower ones. */
    private static int hash(Object key) {
        int hash = key.hashCode() * 0x9E3779B9;
        return hash ^ hash >>> 16;
    }

    OptionalInt find(Object key) {
        List<Place<K>> bucket = buckets.get(hash(key) & mask);
        for (int i = 0; bucket != null && i < bucket.size(); i++) {
            if (bucket.get(i).key.equals(key)) {
                return OptionalInt.of(bucket.get(i).slot);
            }
        }
        return OptionalInt.empty();
    }

    /** With a key that is not here yet. */
    Index<K> with(K key, int slot) {
        if (size > mask) {
            return grown().with(key, slot);
        }
        int at = hash(key) & mask;
        return new Index<>(buckets.with(at, plus(buckets.get(at), new Place<>(key, slot))), mask, size + 1);
    }

    private Index<K> grown() {
        List<Place<K>> places = new ArrayList<>(size);
        buckets.forEach(places::addAll);
        return of(places, (mask + 1) * 2);
    }

    /** Without a key that is here. */
    Index<K> without(K key) {
        int at = hash(key) & mask;
        List<Place<K>> left = buckets.get(at).stream().filter(place -> !place.key.equals(key)).toList();
        return new Index<>(buckets.with(at, left.isEmpty() ? null : left), mask, size - 1);
    }
}
