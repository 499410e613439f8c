package portico.app;

import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * The threads beside JavaFX's own: one that paints, one that reads and writes, one that works things out, one that finds ways. None keeps the program
 * alive.
 */
final class Background implements AutoCloseable {
    private final ExecutorService painting = executor("painting");
    private final ExecutorService reading = executor("reading");
    private final ExecutorService thinking = executor("thinking");
    private final ExecutorService routing = executor("routing");

    private static ExecutorService executor(String name) {
        return Executors.newSingleThreadExecutor(Thread.ofPlatform().name(name).daemon().factory());
    }

    Executor painting() {
        return painting;
    }

    Executor thinking() {
        return thinking;
    }

    /** Finds the ways of packets, which the eye waits for. Whatever leads up to that, as tracing, is a matter of thinking. */
    Executor routing() {
        return routing;
    }

    /** Does it after whatever is being read. */
    void execute(Runnable work) {
        reading.execute(work);
    }

    @Override
    public void close() {
        painting.shutdownNow();
        reading.shutdownNow();
        thinking.shutdownNow();
        routing.shutdownNow();
    }
}
