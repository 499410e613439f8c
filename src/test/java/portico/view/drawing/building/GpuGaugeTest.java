package portico.view.drawing.building;

import static org.assertj.core.api.Assertions.assertThat;
import static portico.model.Fixtures.A;
import static portico.model.Fixtures.TYPES;
import static portico.model.Fixtures.container;
import static portico.model.Fixtures.definition;
import static portico.model.Fixtures.instance;
import static portico.model.Fixtures.network;
import static portico.model.Fixtures.registered;
import static portico.model.Fixtures.service;
import static portico.model.Fixtures.wantingGpus;
import static portico.model.Fixtures.withGpus;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import portico.model.capacity.Capacity;
import portico.model.capacity.InstanceUse;
import portico.model.id.InstanceId;
import portico.model.placement.Headroom;
import portico.model.placement.Placer;
import portico.model.placement.Settlement;
import portico.model.topology.ContainerInstance;
import portico.model.topology.NetworkMode;
import portico.model.topology.Service;
import portico.model.topology.TaskDefinition;
import portico.model.topology.Topology;

/** R39: GPUs have a gauge where a host has some, and it binds like the others. */
class GpuGaugeTest {

    private static final Placer PLACER = new Placer(TYPES);
    private static final TaskDefinition TRAIN = definition("train", NetworkMode.BRIDGE,
            List.of(wantingGpus(container("app"), 2)));

    private static ContainerInstance host(int gpus) {
        return withGpus(registered(instance("i-1", "c5.large", A, 100), 4096, 8192), gpus);
    }

    private static Topology town(int gpus, int tasks) {
        return Settlement.settle(network(host(gpus), TRAIN, service(TRAIN, tasks)), PLACER);
    }

    private static InstanceUse use(Topology topology) {
        return PLACER.capacity(topology).of(new InstanceId("i-1"));
    }

    private static Room room(Topology topology) {
        Capacity capacity = PLACER.capacity(topology);
        Service service = topology.services().getFirst();
        return Room.of(use(topology), Headroom.of(topology, capacity, service.id()).on(new InstanceId("i-1")));
    }

    @ParameterizedTest
    @CsvSource({"4, 1, 2/4, 4, 2", "4, 2, 4/4, 4, 4", "24, 1, 2/24, 0, 2"})
    void itTellsHowManyAreTaken(int gpus, int tasks, String value, int pips, int filled) {
        assertThat(GaugeReading.of(use(town(gpus, tasks)))).filteredOn(reading -> reading.gauge() == Gauge.GPU)
                .singleElement()
                .satisfies(reading -> {
                    assertThat(reading.value()).isEqualTo(value);
                    assertThat(reading.pips()).isEqualTo(pips);
                    assertThat(reading.filled()).isEqualTo(filled);
                });
    }

    @Test
    void aHostWithoutGpusHasNone() {
        assertThat(GaugeReading.of(use(town(0, 1)))).extracting(GaugeReading::gauge)
                .containsExactly(Gauge.CPU, Gauge.MEMORY, Gauge.ENI, Gauge.PORTS);
        assertThat(room(town(0, 1)).binding()).isEmpty();
    }

    @Test
    void itBindsWhereGpusRunOutFirst() {
        assertThat(room(town(4, 1)).binding()).contains(Gauge.GPU);
        assertThat(room(town(4, 2)).isFull()).isTrue();
        assertThat(Remark.used(room(town(4, 2)))).isEqualTo("No GPU left");
    }
}
