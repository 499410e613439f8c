package portico.format.describe;

import java.util.ArrayList;
import java.util.Collection;
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
final class Ahead<T> {

    /** Below it, getting the other cores to work takes longer than the work. */
    private static final int MANY = 500;
    /** Whoever waits reads those that nobody has begun, so many at a time. */
    private static final int PIECE = 256;

    private final List<FutureTask<List<T>>> pieces;

    private Ahead(List<FutureTask<List<T>>> pieces, boolean now) {
        this.pieces = pieces;
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

    /** All of these in their order. */
    static <S, T> List<T> read(Collection<S> objects, Function<S, T> each) {
        return begin(objects, each).all();
    }

    /** In the order of the objects; helps with those that are not read yet. */
    List<T> all() {
        List<T> all = new ArrayList<>();
        pieces.forEach(FutureTask::run);
        pieces.forEach(piece -> all.addAll(read(piece)));
        return all;
    }

    private static <T> List<T> read(FutureTask<List<T>> piece) {
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
