package portico.model.persistent;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.Consumer;

/**
 * Values in numbered slots, some of which may be free: a tree 32 wide, of which another version copies no more than the way to what it changes.
 * A free slot reads as null, inside this package only.
 */
final class Slots<V> {

    private static final Slots<?> EMPTY = new Slots<>(Branch.empty(), 0, 0);

    private final Branch root;
    private final int height;
    private final int end;

    private Slots(Branch root, int height, int end) {
        this.root = root;
        this.height = height;
        this.end = end;
    }

    @SuppressWarnings("unchecked")
    static <V> Slots<V> empty() {
        return (Slots<V>) EMPTY;
    }

    /** These values from slot 0 on; null leaves a slot free. */
    static <V> Slots<V> of(List<V> values) {
        List<Branch> branches = new ArrayList<>();
        for (int from = 0; from < values.size(); from += Branch.WIDTH) {
            Object[] part = values.subList(from, Math.min(values.size(), from + Branch.WIDTH)).toArray();
            int count = 0;
            for (Object value : part) {
                count += value == null ? 0 : 1;
            }
            branches.add(Branch.of(part, count));
        }
        int height = 0;
        for (; branches.size() > 1; height++) {
            branches = above(branches);
        }
        return new Slots<>(branches.isEmpty() ? Branch.empty() : branches.getFirst(), height, values.size());
    }

    private static List<Branch> above(List<Branch> branches) {
        List<Branch> above = new ArrayList<>();
        for (int from = 0; from < branches.size(); from += Branch.WIDTH) {
            List<Branch> part = branches.subList(from, Math.min(branches.size(), from + Branch.WIDTH));
            above.add(Branch.of(part.stream().map(b -> b.values() == 0 ? null : b).toArray(),
                    part.stream().mapToInt(Branch::values).sum()));
        }
        return above;
    }

    int size() {
        return root.values();
    }

    /** One more than the highest slot that was ever taken. */
    int end() {
        return end;
    }

    @SuppressWarnings("unchecked")
    V get(int slot) {
        return slot < end ? (V) root.get(slot, height) : null;
    }

    /** With another value in a slot; null frees it. */
    Slots<V> with(int slot, V value) {
        Branch grown = root;
        int higher = height;
        while (slot >>> (higher + 1) * Branch.BITS > 0) {
            grown = grown.values() == 0 ? grown : Branch.of(new Object[] {grown}, grown.values());
            higher++;
        }
        return new Slots<>(grown.with(slot, higher, value), higher, Math.max(end, slot + 1));
    }

    /** The value that so many others go before. */
    @SuppressWarnings("unchecked")
    V nth(int index) {
        return (V) (size() == end ? root.get(index, height) : root.nth(index, height));
    }

    void forEach(Consumer<? super V> action) {
        forEach(root, height, action);
    }

    @SuppressWarnings("unchecked")
    private static <V> void forEach(Branch branch, int height, Consumer<? super V> action) {
        for (int i = 0; i < Branch.WIDTH; i++) {
            Object part = branch.part(i);
            if (part != null && height == 0) {
                action.accept((V) part);
            } else if (part != null) {
                forEach((Branch) part, height - 1, action);
            }
        }
    }

    Iterator<V> iterator() {
        return new Walk();
    }

    /** Goes from one value to the next. */
    private final class Walk implements Iterator<V> {

        private int slot = -1;
        private Branch leaf = root;
        private V next = following();

        @SuppressWarnings("unchecked")
        private V following() {
            V found = null;
            while (found == null && ++slot < end) {
                int at = slot % Branch.WIDTH;
                leaf = at == 0 ? root.leaf(slot, height) : leaf;
                found = (V) leaf.part(at);
            }
            return found;
        }

        @Override
        public boolean hasNext() {
            return next != null;
        }

        @Override
        public V next() {
            V found = next;
            if (found == null) {
                throw new NoSuchElementException();
            }
            next = following();
            return found;
        }
    }

    /** Hears of one slot that holds something else than before. */
    interface Difference<V> {
        void at(int slot, V before, V after);
    }

    /** Tells of every slot whose value is another object than before; branches that both share are not looked into. */
    @SuppressWarnings("ReferenceEquality") // the very branch, or it is looked into
    void differences(Slots<V> before, Difference<V> each) {
        if (root != before.root) {
            new Comparing<>(each).compare(before.root, before.height, root, height, 0);
        }
    }
}
