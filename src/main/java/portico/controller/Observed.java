package portico.controller;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import portico.model.workspace.Subscription;

/** A value that others watch. They are told when it changes, not when it is set to what it was. */
public final class Observed<T> {
    private final List<Consumer<T>> observers = new CopyOnWriteArrayList<>();
    // Set on one thread; background work may look whether it still holds
    private volatile T value;

    public Observed(T value) {
        this.value = value;
    }

    public T get() {
        return value;
    }

    public void set(T next) {
        if (!next.equals(value)) {
            value = next;
            observers.forEach(observer -> observer.accept(next));
        }
    }

    /** Tells of every change from now on. */
    public Subscription observe(Consumer<T> observer) {
        Consumer<T> registration = news -> observer.accept(news);
        observers.add(registration);
        return () -> observers.remove(registration);
    }
}
