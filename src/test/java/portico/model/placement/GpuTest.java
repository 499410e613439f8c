package portico.model.placement;

import static org.assertj.core.api.Assertions.assertThat;
import static portico.model.Fixtures.A;
import static portico.model.Fixtures.container;
import static portico.model.Fixtures.definition;
import static portico.model.Fixtures.instance;
import static portico.model.Fixtures.network;
import static portico.model.Fixtures.registered;
import static portico.model.Fixtures.service;
import static portico.model.Fixtures.task;
import static portico.model.Fixtures.wantingGpus;
import static portico.model.Fixtures.withGpus;
import static portico.model.placement.Placing.PLACER;
import static portico.model.placement.Placing.place;
import static portico.model.placement.Placing.shortages;

import java.util.List;
import org.junit.jupiter.api.Test;
import portico.model.id.InstanceId;
import portico.model.id.ServiceId;
import portico.model.topology.ContainerInstance;
import portico.model.topology.NetworkMode;
import portico.model.topology.TaskDefinition;
import portico.model.topology.Topology;

/** R39, R45: GPUs are counted like CPU and memory. */
class GpuTest {

    private static final TaskDefinition TRAIN = wanting(1);
    private static final TaskDefinition PLAIN = definition("plain", NetworkMode.BRIDGE);

    private static TaskDefinition wanting(int gpus) {
        return definition("train", NetworkMode.BRIDGE, List.of(wantingGpus(container("app"), gpus)));
    }

    private static ContainerInstance host(int gpus) {
        return withGpus(registered(instance("i-1", "c5.large", A, 100), 4096, 8192), gpus);
    }

    private static List<String> verdict(Topology topology, String task) {
        return shortages(topology, task, "i-1").stream()
                .map(s -> s.rule() + " " + s.reason().code() + ": " + s.detail())
                .toList();
    }

    @Test
    void r39AnInstanceWithoutGpusIsNoCandidate() {
        Topology topology = network(host(0), TRAIN, PLAIN, task("t", TRAIN), task("p", PLAIN));
        assertThat(verdict(topology, "t")).containsExactly("R39 RESOURCE:GPU: the agent registered none, needs 1");
        assertThat(verdict(topology, "p")).isEmpty();
    }

    @Test
    void r45TheSecondTaskOnOneGpuIsRefused() {
        Topology topology = network(host(1), TRAIN, task("t", TRAIN), task("u", TRAIN));
        assertThat(verdict(topology, "t")).isEmpty();
        assertThat(verdict(place(topology, "t", "i-1"), "u")).containsExactly("R39 RESOURCE:GPU: 0 of 1 left, needs 1");
    }

    @Test
    void r39AsManyAsThereAreAndNoMore() {
        Topology two = network(host(2), wanting(2), task("t", wanting(2)));
        assertThat(verdict(two, "t")).isEmpty();
        assertThat(verdict(network(host(2), wanting(3), task("t", wanting(3))), "t"))
                .containsExactly("R39 RESOURCE:GPU: 2 of 2 left, needs 3");
    }

    @Test
    void gpusRunOutFirst() {
        Topology topology = network(host(3), TRAIN, service(TRAIN, 0));
        InstanceHeadroom room = Headroom.of(topology, PLACER.capacity(topology), new ServiceId("train"))
                .on(new InstanceId("i-1"));
        assertThat(room.more()).isEqualTo(3);
        assertThat(room.runsOutFirst()).contains(Limit.GPU);
        assertThat(HeadroomWords.detail(room)).startsWith("GPUs run out first");
    }
}
