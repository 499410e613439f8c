package portico.format.errand;

import java.util.List;

/** Errands of which one after the other is needed by whoever began them, and none once they are closed. */
public final class Errands<T> implements AutoCloseable {

    private final List<Errand<T>> all;
    /** From here on all are begun. */
    private int begun;

    private Errands(List<Errand<T>> all) {
        this.all = all;
        this.begun = all.size();
    }

    /** Those that nobody begins before they are needed. */
    public static <T> Errands<T> of(List<Errand<T>> all) {
        return new Errands<>(List.copyOf(all));
    }

    public Errands<T> begin() {
        return beginFrom(0);
    }

    /** The same but of the first ones, which whoever begins them needs at once. */
    public Errands<T> beginFrom(int first) {
        all.subList(first, all.size()).forEach(Errand::begin);
        return this;
    }

    public int size() {
        return all.size();
    }

    /** What came of one. Where nobody has begun with it, it is done here; while somebody else still does it, the last ones are. */
    public T get(int index) {
        Errand<T> wanted = all.get(index);
        wanted.help();
        while (!wanted.isDone() && begun > 0) {
            begun--;
            all.get(begun).help();
        }
        return wanted.get();
    }

    /** Calls off whatever is not begun yet. */
    @Override
    public void close() {
        all.forEach(Errand::callOff);
    }
}
