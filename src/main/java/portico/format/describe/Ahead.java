package portico.format.describe;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Reads what each of many objects says by itself, on as many cores as there are, before they are joined one after the other. */
final class Ahead {

    /** Below it, getting the other cores to work takes longer than the work. */
    private static final int MANY = 500;

    private Ahead() {}

    /** In their order. */
    static <S, T> List<T> read(Collection<S> all, Function<S, T> each) {
        return all.size() < MANY ? all.stream().map(each).toList()
                : new ArrayList<>(all).parallelStream().map(each).toList();
    }

    /** What follows from two readings, of which neither writes to what the other reads. */
    static <A, B, R> R both(int objects, Supplier<A> one, Supplier<B> other, BiFunction<A, B, R> joined) {
        AtomicReference<A> first = new AtomicReference<>();
        AtomicReference<B> second = new AtomicReference<>();
        Stream<Runnable> both = Stream.of(() -> first.set(one.get()), () -> second.set(other.get()));
        (objects < MANY ? both : both.parallel()).forEach(Runnable::run);
        return joined.apply(first.get(), second.get());
    }
}
