package portico.format.describe;

import java.util.ArrayList;
import java.util.List;

/** All that is read ahead for one reading. When that one ends, however it does, what nobody came to is called off. */
final class Foresight implements AutoCloseable {

    private final List<Ahead<?>> all = new ArrayList<>();

    <T> Ahead<T> keep(Ahead<T> ahead) {
        all.add(ahead);
        return ahead;
    }

    @Override
    public void close() {
        all.forEach(Ahead::close);
    }
}
