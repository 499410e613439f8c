package portico.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadInfo;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.concurrent.CountDownLatch;
import java.util.function.BooleanSupplier;
import java.util.function.IntConsumer;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;

/** The JavaFX and render threads: has work done there, and tells how long they have worked. */
public final class FrameMakers {

    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();

    private FrameMakers() {}

    /** Starts JavaFX, whose windows may all be closed from then on without ending it; once per program. */
    static FrameMakers start() throws InterruptedException {
        System.setProperty("javafx.animation.fullspeed", "true");
        CountDownLatch started = new CountDownLatch(1);
        Platform.startup(started::countDown);
        started.await();
        Platform.setImplicitExit(false);
        return new FrameMakers();
    }

    /** Milliseconds of processor time for one of these frames, what else the threads do meanwhile included. */
    public double perFrame(int frames, IntConsumer step) throws InterruptedException {
        CountDownLatch done = new CountDownLatch(1);
        long[] cpu = new long[2];
        run(() -> new AnimationTimer() {
            private int frame;

            @Override
            public void handle(long now) {
                if (frame == 0) {
                    cpu[0] = processor();
                }
                if (frame == frames) {
                    cpu[1] = processor();
                    stop();
                    done.countDown();
                    return;
                }
                step.accept(frame++);
            }
        }.start());
        done.await();
        return (cpu[1] - cpu[0]) / 1e6 / frames;
    }

    /** Nanoseconds that the threads which make frames have worked so far. */
    private long processor() {
        return Arrays.stream(threads.getAllThreadIds())
                .filter(id -> isFrameMaker(threads.getThreadInfo(id)))
                .map(threads::getThreadCpuTime)
                .sum();
    }

    private static boolean isFrameMaker(ThreadInfo thread) {
        return thread != null && (thread.getThreadName().equals("JavaFX Application Thread")
                || thread.getThreadName().startsWith("QuantumRenderer"));
    }

    /** Waits for what is painted beside the JavaFX thread. */
    public void until(BooleanSupplier condition) throws InterruptedException {
        boolean[] holds = {false};
        while (!holds[0]) {
            Thread.sleep(50);
            run(() -> holds[0] = condition.getAsBoolean());
        }
        Thread.sleep(300);
    }

    /** Has it done on the JavaFX thread, and waits for it. */
    public void run(Runnable action) throws InterruptedException {
        CountDownLatch done = new CountDownLatch(1);
        Platform.runLater(() -> {
            try {
                action.run();
            } finally {
                done.countDown();
            }
        });
        done.await();
    }
}
