package portico.format.describe;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import portico.format.errand.Errand;
import portico.format.errand.Errands;

/**
 * What is read on other cores while this one does something else: what each of many objects says by itself, before all of them are joined one after the
 * other. Nothing that is read so may write to what others read, and from when it is begun until it is used nobody may write to what it reads.
 */
final class Ahead<T> implements Iterable<T>, AutoCloseable {

    /** Below it, getting the other cores to work takes longer than the work. */
    private static final int MANY = 500;
    /** So many are read at a time. */
    private static final int PIECE = 256;

    private final Errands<List<T>> pieces;

    private Ahead(Errands<List<T>> pieces) {
        this.pieces = pieces;
    }

    /** Begins with the first; what is begun before others is read before them. */
    static <S, T> Ahead<T> begin(Collection<S> objects, Function<S, T> each) {
        List<S> all = new ArrayList<>(objects);
        List<Errand<List<T>>> pieces = IntStream.iterate(0, from -> from < all.size(), from -> from + PIECE)
                .mapToObj(from -> all.subList(from, Math.min(from + PIECE, all.size())))
                .map(some -> Errand.of(() -> some.stream().map(each).toList()))
                .toList();
        return begin(all.size(), pieces);
    }

    /** The only one is what follows from so many objects. */
    static <T> Ahead<T> begin(int objects, Supplier<T> what) {
        return begin(objects, List.of(Errand.of(() -> List.of(what.get()))));
    }

    private static <T> Ahead<T> begin(int objects, List<Errand<List<T>>> pieces) {
        Errands<List<T>> errands = Errands.of(pieces);
        return new Ahead<>(objects < MANY ? errands : errands.begin());
    }

    /** In the order of the objects, each as soon as it is read. */
    @Override
    public Iterator<T> iterator() {
        return IntStream.range(0, pieces.size()).mapToObj(pieces::get).flatMap(List::stream).iterator();
    }

    /** Calls off what is not begun yet. */
    @Override
    public void close() {
        pieces.close();
    }
}
