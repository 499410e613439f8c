package portico.app;

import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.DoubleConsumer;
import javafx.application.Platform;
import portico.model.flow.log.Attributor;
import portico.model.flow.log.FlowLog;
import portico.model.flow.log.FlowSum;
import portico.model.flow.log.FlowSums;
import portico.model.topology.Topology;
import portico.view.sheet.FlowSheet;

/** Tells beside JavaFX's thread whose the lines of a flow log are. Whoever begins anew or stops ends what was begun. */
final class Attributing {
    private final Executor thinking;
    private Job job = new Job();

    Attributing(Executor thinking) {
        this.thinking = thinking;
    }

    /** One log in one network. */
    private static final class Job {
        private volatile boolean stopped;

        private void goOn() {
            if (stopped) {
                throw new CancellationException("another log or network came");
            }
        }
    }

    /** Both are told on JavaFX's thread, and neither after this was stopped. */
    void begin(FlowLog log, Topology topology, DoubleConsumer onProgress, Consumer<FlowSheet> done) {
        stop();
        Job mine = new Job();
        job = mine;
        thinking.execute(() -> {
            try {
                mine.goOn();
                List<FlowSum> sums = new FlowSums(topology, Attributor.TEAM).of(log, fraction -> {
                    mine.goOn();
                    tell(mine, () -> onProgress.accept(fraction));
                });
                FlowSheet sheet = FlowSheet.of(log, sums);
                tell(mine, () -> done.accept(sheet));
            } catch (CancellationException e) {
                // Whoever stopped it waits for nothing
            }
        });
    }

    private static void tell(Job mine, Runnable what) {
        Platform.runLater(() -> {
            if (!mine.stopped) {
                what.run();
            }
        });
    }

    void stop() {
        job.stopped = true;
    }
}
