package portico.view.fx.city;

import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.application.Platform;

/** Work done off the JavaFX thread, a few pieces at a time; what is not under way can still be forgotten. */
final class Workbench {

    private final Executor executor;
    private final int places;
    private int underWay;

    Workbench(Executor executor, int places) {
        this.executor = executor;
        this.places = places;
    }

    boolean isBusy() {
        return underWay >= places;
    }

    /**
     * Starts a piece of work; {@code done} gets its result on the JavaFX thread. Where the work fails, {@code failed} is run and the failure goes to that
     * thread's handler.
     */
    <T> void start(Supplier<T> work, Consumer<T> done, Runnable failed) {
        underWay++;
        try {
            executor.execute(() -> carryOut(work, done, failed));
        } catch (RejectedExecutionException e) {
            // The program is ending: nothing will be painted any more, so the place stays taken.
        }
    }

    private <T> void carryOut(Supplier<T> work, Consumer<T> done, Runnable failed) {
        try {
            T result = work.get();
            Platform.runLater(() -> end(() -> done.accept(result)));
        } catch (RuntimeException | Error failure) {
            Platform.runLater(() -> end(() -> {
                failed.run();
                throw failure;
            }));
        }
    }

    private void end(Runnable action) {
        underWay--;
        action.run();
    }
}
