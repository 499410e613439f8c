package portico.model.persistent;

import java.util.AbstractList;
import java.util.Iterator;
import java.util.Map.Entry;
import java.util.Objects;
import java.util.RandomAccess;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Consumer;

/** The values of an ordered map as a list. */
final class InOrder<V> extends AbstractList<V> implements RandomAccess {

    private final Slots<? extends Entry<?, V>> entries;

    InOrder(Slots<? extends Entry<?, V>> entries) {
        this.entries = entries;
    }

    @Override
    public V get(int index) {
        return entries.nth(Objects.checkIndex(index, size())).getValue();
    }

    @Override
    public int size() {
        return entries.size();
    }

    @Override
    public void forEach(Consumer<? super V> action) {
        entries.forEach(entry -> action.accept(entry.getValue()));
    }

    @Override
    public Iterator<V> iterator() {
        Iterator<? extends Entry<?, V>> walk = entries.iterator();
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return walk.hasNext();
            }

            @Override
            public V next() {
                return walk.next().getValue();
            }
        };
    }

    @Override
    public Spliterator<V> spliterator() {
        return Spliterators.spliterator(iterator(), size(),
                Spliterator.ORDERED | Spliterator.IMMUTABLE | Spliterator.NONNULL);
    }
}
