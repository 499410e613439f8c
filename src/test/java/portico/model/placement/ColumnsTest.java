package portico.model.placement;

import static org.assertj.core.api.Assertions.assertThat;
import static portico.model.Fixtures.TYPES;
import static portico.model.Fixtures.h1;
import static portico.model.Fixtures.network;

import java.lang.ref.WeakReference;
import org.junit.jupiter.api.Test;
import portico.model.capacity.Capacity;
import portico.model.capacity.CapacityCount;
import portico.model.placement.HostFigure.Left;
import portico.model.topology.Topology;

/** What columns hold on to. */
class ColumnsTest {

    private static final int COLLECTIONS = 20;

    private final Topology topology = network(h1());
    private final Capacity capacity = CapacityCount.of(topology, TYPES);
    private final Standing hosts = Standing.of(topology, capacity);
    private final Standing.Next same = hosts.after(topology, capacity).orElseThrow();

    @Test
    void aColumnOfTheStateBeforeIsLetGoOnceItIsTakenOver() {
        Columns columns = Columns.of(hosts);
        WeakReference<int[]> cpu = new WeakReference<>(columns.of(Left.CPU));
        int[] numbers = columns.of(Left.CPU).clone();
        columns = columns.after(same);
        assertThat(columns.of(Left.CPU)).isEqualTo(numbers);
        for (int i = 0; i < COLLECTIONS && cpu.get() != null; i++) {
            System.gc();
        }
        assertThat(cpu.get()).isNull();
        assertThat(columns.of(Left.CPU)).isEqualTo(numbers);
    }

    @Test
    void theStateBeforeKeepsItsOwn() {
        Columns first = Columns.of(hosts);
        int[] own = first.of(Left.CPU);
        Columns second = first.after(same);
        assertThat(second.of(Left.CPU)).isEqualTo(own).isNotSameAs(own);
        assertThat(first.of(Left.CPU)).isSameAs(own);
        assertThat(first.after(same).of(Left.CPU)).isEqualTo(own);
    }
}
