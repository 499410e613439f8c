package portico.format.errand;

import java.util.List;

/** Errands of which one after the other is needed by whoever began them. */
public final class Errands<T> {

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
        all.forEach(Errand::begin);
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
}
