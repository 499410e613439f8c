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
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import portico.model.capacity.InstanceType;
import portico.model.capacity.InstanceTypes;
import portico.model.id.InstanceId;
import portico.model.id.ServiceId;
import portico.model.id.TaskId;
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

    /** Nobody tells how many GPUs a type has that no agent registered: that is not none. */
    @Test
    void r39WhatNobodyTellsIsNotCalledNone() {
        Topology topology = network(instance("i-1", "p5.48xlarge", A, 100), TRAIN, task("t", TRAIN));
        assertThat(verdict(topology, "t")).containsExactly("R39 RESOURCE:GPU: no GPU figure for p5.48xlarge, needs 1");
    }

    /** A catalogue of one's own may tell it; what the agent registered counts before it. */
    @ParameterizedTest
    @CsvSource(nullValues = "-", delimiter = '|', value = {"1|-|0 of 1 left, needs 1",
            "0|-|no GPU on g5.xlarge, needs 1", "1|0|the agent registered none, needs 1", "0|1|0 of 1 left, needs 1"})
    void r39ACatalogueMayTellTheGpusOfAType(int told, Integer registered, String second) {
        ContainerInstance bare = instance("i-1", "g5.xlarge", A, 100);
        ContainerInstance host = registered == null ? bare : withGpus(registered(bare, 4096, 8192), registered);
        Placer placer = new Placer(InstanceTypes.of("own", List.of(typeOf(told))));
        Topology network = network(host, TRAIN, task("t", TRAIN), task("u", TRAIN));
        Topology one = placer.place(network, network.task(new TaskId("t")), host.id());
        assertThat(placer.verdict(one, placer.capacity(one), one.task(new TaskId("u")), host.id()))
                .isInstanceOfSatisfying(Verdict.Refused.class,
                        refused -> assertThat(refused.shortages()).extracting(Shortage::detail)
                                .containsExactly(second));
    }

    private static InstanceType typeOf(int gpus) {
        return new InstanceType("g5.xlarge", OptionalInt.of(4), OptionalInt.of(16384), 4, 15, "nitro",
                OptionalInt.of(6), 4, "Up to 10 Gigabit", OptionalDouble.empty(), true, "x86_64",
                OptionalDouble.empty(), OptionalInt.of(gpus));
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
