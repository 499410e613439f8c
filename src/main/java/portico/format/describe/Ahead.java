package portico.format.describe;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;

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
}
