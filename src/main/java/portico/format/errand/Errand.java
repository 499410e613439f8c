package portico.format.errand;

import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/** Something that is done once: on another core, if one is free before somebody needs it, else by whoever needs it. It must not write to what others read. */
public final class Errand<T> {

    private final FutureTask<T> task;

    private Errand(FutureTask<T> task) {
        this.task = task;
    }

    public static <T> Errand<T> of(Callable<T> what) {
        return new Errand<>(new FutureTask<>(what));
    }

    /** Lets another core do it. Those begun from outside of the pool are done in that order. */
    void begin() {
        var _ = CompletableFuture.runAsync(task);
    }

    /** Nobody needs it any more: it is not begun, and whoever is doing it goes on for nothing. */
    void callOff() {
        task.cancel(false);
    }

    /** Does it here, unless somebody else has begun with it. */
    void help() {
        task.run();
    }

    boolean isDone() {
        return task.isDone();
    }

    /**
     * Helps, and waits until it is done.
     *
     * @throws CancellationException when this thread is interrupted meanwhile
     */
    T get() {
        help();
        try {
            return task.get();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            throw new CancellationException("reading was interrupted");
        } catch (ExecutionException e) {
            throw unchecked(e.getCause());
        }
    }

    private static RuntimeException unchecked(Throwable cause) {
        if (cause instanceof Error error) {
            throw error;
        }
        return cause instanceof RuntimeException known ? known : new IllegalStateException(cause);
    }
}
