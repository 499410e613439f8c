package portico.model.flow;

import java.util.Optional;
import java.util.function.Supplier;

/** Something that is worked out when it is first asked for. Any thread may ask. */
final class Once<T> {

    private final Supplier<T> making;
    private volatile Optional<T> made = Optional.empty();

    Once(Supplier<T> making) {
        this.making = making;
    }

    T get() {
        return made.orElseGet(this::make);
    }

    private synchronized T make() {
        if (made.isEmpty()) {
            made = Optional.of(making.get());
        }
        return made.orElseThrow();
    }
}
