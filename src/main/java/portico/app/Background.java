package portico.app;

import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** The threads beside JavaFX's own: one that paints, one that reads and writes. Neither keeps the program alive. */
final class Background implements AutoCloseable {
    private final ExecutorService painting = executor("painting");
    private final ExecutorService reading = executor("reading");

    private static ExecutorService executor(String name) {
        return Executors.newSingleThreadExecutor(Thread.ofPlatform().name(name).daemon().factory());
    }

    Executor painting() {
        return painting;
    }

    /** Does it after whatever is being read. */
    void execute(Runnable work) {
        reading.execute(work);
    }

    @Override
    public void close() {
        painting.shutdownNow();
        reading.shutdownNow();
    }
}
