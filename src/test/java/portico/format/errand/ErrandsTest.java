package portico.format.errand;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ForkJoinPool;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Work is done once, by whoever comes first; who needs it hears what went wrong with it. */
class ErrandsTest {

    private static final int WORKERS = Math.max(1, ForkJoinPool.getCommonPoolParallelism());

    private final CountDownLatch held = new CountDownLatch(1);

    /** Keeps every other core busy until the latch is let go. */
    private Errands<Boolean> busyPool() throws InterruptedException {
        CountDownLatch started = new CountDownLatch(WORKERS);
        Errands<Boolean> busy = Errands.of(Stream.generate(() -> Errand.of(() -> {
            started.countDown();
            held.await();
            return true;
        })).limit(WORKERS).toList()).begin();
        started.await();
        return busy;
    }

    private static Errands<Integer> noting(int count, List<Integer> done) {
        return Errands.of(IntStream.range(0, count).mapToObj(i -> noted(i, done)).toList());
    }

    @Test
    void whatGoesWrongReachesWhoeverNeedsIt() {
        assertThatThrownBy(() -> failing(new IllegalArgumentException("bad")).get(0)).hasMessage("bad")
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> failing(new IOException("disk")).get(0)).isInstanceOf(IllegalStateException.class)
                .hasCauseInstanceOf(IOException.class);
        assertThatThrownBy(() -> failing(new StackOverflowError()).begin().get(0))
                .isInstanceOf(StackOverflowError.class);
    }

    private static Errands<Object> failing(Throwable fault) {
        return Errands.of(List.of(Errand.of(() -> {
            if (fault instanceof Error error) {
                throw error;
            }
            throw (Exception) fault;
        })));
    }

    @Test
    void whoIsInterruptedWaitsNoLongerAndIsStillInterrupted() throws InterruptedException {
        try (Errands<Boolean> busy = busyPool()) {
            Thread.currentThread().interrupt();
            assertThatExceptionOfType(CancellationException.class).isThrownBy(() -> busy.get(0));
            assertThat(Thread.interrupted()).isTrue();
        } finally {
            held.countDown();
        }
    }

    /** Where nobody else is free, whoever needs it does it, and no more than that. */
    @Test
    void aBusyPoolKeepsNobodyWaiting() throws InterruptedException {
        List<Integer> done = new ArrayList<>();
        Errands<Boolean> busy = busyPool();
        Errands<Integer> errands = noting(3, done).begin();
        assertThat(errands.get(0)).isZero();
        assertThat(done).containsExactly(0);
        assertThat(errands.get(1)).isOne();
        assertThat(done).containsExactly(0, 1);
        held.countDown();
        assertThat(busy.get(0)).isTrue();
        assertThat(errands.get(2)).isEqualTo(2);
    }

    /** While somebody else does what is needed, the last of the others are done meanwhile. */
    @Test
    void helpComesFromTheEnd() throws InterruptedException {
        List<Integer> done = new ArrayList<>();
        CountDownLatch begun = new CountDownLatch(1);
        Errand<Integer> first = Errand.of(() -> {
            begun.countDown();
            held.await();
            return 0;
        });
        Errand<Integer> second = noted(1, done);
        Errand<Integer> last = Errand.of(() -> {
            done.add(2);
            held.countDown();
            return 2;
        });
        first.begin();
        begun.await();
        assertThat(Errands.of(List.of(first, second, last)).get(0)).isZero();
        assertThat(done).startsWith(2);
    }

    private static Errand<Integer> noted(int number, List<Integer> done) {
        return Errand.of(() -> {
            done.add(number);
            return number;
        });
    }

    @Test
    void whatIsCalledOffIsNotBegun() throws InterruptedException {
        List<Integer> done = new ArrayList<>();
        Errands<Boolean> busy = busyPool();
        try (Errands<Integer> errands = noting(3, done).begin()) {
            assertThat(errands.get(0)).isZero();
        }
        CountDownLatch behind = new CountDownLatch(1);
        Errand<Boolean> after = Errand.of(() -> {
            behind.countDown();
            return true;
        });
        after.begin();
        held.countDown();
        behind.await();
        assertThat(busy.get(0)).isTrue();
        assertThat(done).containsExactly(0);
    }
}
