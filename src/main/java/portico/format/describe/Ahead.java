package portico.format.describe;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.FutureTask;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/**
 * What is read on other cores while this one does something else: what each of many objects says by itself, before all of them are joined one after the
 * other. Nothing that is read so may write to what others read.
 */
final class Ahead<T> implements Iterable<T> {

    /** Below it, getting the other cores to work takes longer than the work. */
    private static final int MANY = 500;
    /** Whoever waits reads those that nobody has begun, so many at a time. */
    private static final int PIECE = 256;

    private final List<FutureTask<List<T>>> pieces;
    /** From here on all are begun. */
    private int begun;

    private Ahead(List<FutureTask<List<T>>> pieces, boolean now) {
        this.pieces = pieces;
        this.begun = pieces.size();
        if (now) {
            pieces.forEach(ForkJoinPool.commonPool()::execute);
        }
    }

    /** Begins with the first; what is begun before others is read before them. */
    static <S, T> Ahead<T> begin(Collection<S> objects, Function<S, T> each) {
        List<S> all = new ArrayList<>(objects);
        return new Ahead<>(IntStream.iterate(0, from -> from < all.size(), from -> from + PIECE)
                .mapToObj(from -> all.subList(from, Math.min(from + PIECE, all.size())))
                .map(some -> new FutureTask<>(() -> some.stream().map(each).toList()))
                .toList(), all.size() >= MANY);
    }

    /** The only one is what follows from so many objects. */
    static <T> Ahead<T> begin(int objects, Supplier<T> what) {
        return new Ahead<>(List.of(new FutureTask<>(() -> List.of(what.get()))), objects >= MANY);
    }

    /** In the order of the objects, each as soon as it is read. */
    @Override
    public Iterator<T> iterator() {
        return pieces.stream().map(this::read).flatMap(List::stream).iterator();
    }

    /** Where nobody has begun with it, it is read here; while somebody else still reads it, the last ones are. */
    private List<T> read(FutureTask<List<T>> piece) {
        piece.run();
        while (!piece.isDone() && begun > 0) {
            begun--;
            pieces.get(begun).run();
        }
        return await(piece);
    }

    private static <T> List<T> await(FutureTask<List<T>> piece) {
        try {
            return piece.get();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            throw new CancellationException("reading was interrupted");
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException known ? known : new IllegalStateException(e.getCause());
        }
    }
}
