package portico.model.placement;

import static org.assertj.core.api.Assertions.assertThat;
import static portico.model.Fixtures.A;
import static portico.model.Fixtures.B;
import static portico.model.Fixtures.daemon;
import static portico.model.Fixtures.definition;
import static portico.model.Fixtures.fargate;
import static portico.model.Fixtures.h1;
import static portico.model.Fixtures.h2;
import static portico.model.Fixtures.in;
import static portico.model.Fixtures.instance;
import static portico.model.Fixtures.network;
import static portico.model.Fixtures.port;
import static portico.model.Fixtures.range;
import static portico.model.Fixtures.registered;
import static portico.model.Fixtures.service;
import static portico.model.Fixtures.sized;
import static portico.model.Fixtures.subnet;
import static portico.model.Fixtures.task;
import static portico.model.Fixtures.trunked;
import static portico.model.placement.Placing.PLACER;
import static portico.model.placement.Placing.place;
import static portico.model.placement.Placing.placeAll;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import portico.model.id.ClusterId;
import portico.model.id.InstanceId;
import portico.model.id.ServiceId;
import portico.model.placement.ClusterHeadroom.Tally;
import portico.model.placement.InstanceHeadroom.Stranded;
import portico.model.topology.Cluster;
import portico.model.topology.ContainerInstance;
import portico.model.topology.HostPorts;
import portico.model.topology.InstanceStatus;
import portico.model.topology.LaunchType;
import portico.model.topology.NetworkMode;
import portico.model.topology.Service;
import portico.model.topology.Subnet;
import portico.model.topology.TaskDefinition;
import portico.model.topology.Topology;

/** How many more fit, what runs out first and what is stranded behind it. */
class HeadroomTest {

    private static final TaskDefinition WEB = sized(definition("web", NetworkMode.AWSVPC, port(80)), 256, 512);

    private static InstanceHeadroom on(Topology topology, String service, String instance) {
        return headroom(topology, service).on(new InstanceId(instance));
    }

    private static Headroom headroom(Topology topology, String service) {
        return Headroom.of(topology, PLACER.capacity(topology), new ServiceId(service));
    }

    private static ContainerInstance large(String id, int cpu, int memoryMiB) {
        return registered(instance(id, "c5.large", A, 10), cpu, memoryMiB);
    }

    @Test
    void r63TheInterfacesRunOutBeforeCpuAndMemory() {
        InstanceHeadroom room = on(network(large("i-1", 2048, 3973), WEB, service(WEB, 0)), "web", "i-1");
        assertThat(room.more()).isEqualTo(2);
        assertThat(room.runsOutFirst()).contains(Limit.ENI);
        assertThat(room.limits()).isEqualTo(new Limits(2, 8, 7, Limits.UNLIMITED, Limits.UNLIMITED, 250));
        assertThat(room.stranded()).isEqualTo(new Stranded(1536, 2949, 0));
    }

    @Test
    void r65WithATrunkMemoryRunsOutFirst() {
        ContainerInstance trunked = trunked(large("i-1", 4096, 3973), 11);
        InstanceHeadroom room = on(network(trunked, WEB, service(WEB, 0)), "web", "i-1");
        assertThat(room.more()).isEqualTo(7);
        assertThat(room.runsOutFirst()).contains(Limit.MEMORY);
        assertThat(room.stranded()).isEqualTo(new Stranded(2304, 0, 3));
    }

    @Test
    void r42CpuRunsOutFirst() {
        InstanceHeadroom room = on(network(large("i-1", 300, 3973), WEB, service(WEB, 0)), "web", "i-1");
        assertThat(room.more()).isEqualTo(1);
        assertThat(room.runsOutFirst()).contains(Limit.CPU);
        assertThat(room.stranded()).isEqualTo(new Stranded(0, 3461, 1));
    }

    @Test
    void r41AStaticPortFitsOnce() {
        TaskDefinition fixed = definition("fixed", NetworkMode.BRIDGE, port(80, 80));
        Topology empty = network(h1(), fixed, service(fixed, 0), task("a", fixed));
        assertThat(on(empty, "fixed", "i-1").more()).isEqualTo(1);
        InstanceHeadroom taken = on(place(empty, "a", "i-1"), "fixed", "i-1");
        assertThat(taken.more()).isZero();
        assertThat(taken.runsOutFirst()).contains(Limit.PORTS);
    }

    @Test
    void r22ADynamicPortOfASmallRange() {
        TaskDefinition bridge = definition("bridge", NetworkMode.BRIDGE, port(80), port(81));
        Topology topology = network(h1().withHostPorts(range(40000, 40006)), bridge, service(bridge, 0));
        assertThat(on(topology, "bridge", "i-1").more()).isEqualTo(3);
        assertThat(on(topology, "bridge", "i-1").runsOutFirst()).contains(Limit.PORTS);
        assertThat(on(network(h1(), bridge, service(bridge, 0)), "bridge", "i-1").runsOutFirst()).isEmpty();
    }

    @Test
    void r84TheAddressesOfTheZoneRunOutFirstAndAreShared() {
        Subnet small = subnet("small", "10.0.9.0/28", "us-east-1a");
        Topology topology = network(small, trunked(h1(), 101), trunked(moved("i-3"), 103), WEB,
                service(WEB, 0, Optional.of(in(small))));
        assertThat(on(topology, "web", "i-1").limits().addresses()).isEqualTo(11);
        ClusterHeadroom all = headroom(topology, "web").onAll();
        assertThat(all.more()).isEqualTo(11);
        assertThat(all.tallies()).containsExactly(new Tally(Optional.of(Limit.ENI), 1, 10),
                new Tally(Optional.of(Limit.ADDRESSES), 1, 1));
    }

    /** On the full neighbour the interfaces ran out, but what ends the room there still is are the addresses. */
    @Test
    void whatRunsOutFirstOfAllIsWhatEndsTheRoomThereIs() {
        Subnet small = subnet("small", "10.0.9.0/28", "us-east-1a");
        Service web = service(WEB, 2, Optional.of(in(small)));
        Topology topology = network(small, h1(), trunked(moved("i-3"), 103), WEB, web, task("a", web), task("b", web));
        Topology full = place(place(topology, "a", "i-1"), "b", "i-1");
        ClusterHeadroom all = headroom(full, "web").onAll();
        assertThat(on(full, "web", "i-1").more()).isZero();
        assertThat(all.runsOutFirst()).isEqualTo(on(full, "web", "i-3").runsOutFirst()).contains(Limit.ADDRESSES);
    }

    /** Two services may run one definition in different ways; what runs on the host says which is meant. */
    @Test
    void aHostCountsForTheServiceThatRunsOnIt() {
        TaskDefinition both = sized(definition("both", NetworkMode.AWSVPC), 256, 512);
        Service house = fargate(both, 1, in(A, B));
        Service onHosts = new Service(new ServiceId("on-hosts"), "on-hosts", both.id(), 1, LaunchType.EC2,
                Optional.of(in(A, B)), List.of(), false, Optional.empty());
        Topology topology = PLACER
                .placeWaiting(network(h1(), both, house, onHosts, task("f", house), task("e", onHosts)));
        InstanceHeadroom room = Headroom.typical(topology, PLACER.capacity(topology))
                .typicalOn(h1().id())
                .on(h1().id());
        assertThat(room.barred()).isEmpty();
        assertThat(room.more()).isEqualTo(1);
    }

    private static ContainerInstance moved(String id) {
        return registered(instance(id, "c5.large", A, 102), 1_000_000, 1_000_000);
    }

    @Test
    void r85AnInstanceInAnotherZoneIsNoCandidate() {
        Topology topology = network(h1(), h2(), WEB, service(WEB, 0, Optional.of(in(B))));
        assertThat(on(topology, "web", "i-1").barred()).map(Shortage::reason).contains(Reason.LOCATION);
        assertThat(headroom(topology, "web").onAll())
                .isEqualTo(new ClusterHeadroom(2, 2, 1, 0, List.of(new Tally(Optional.of(Limit.ENI), 1, 2))));
    }

    @Test
    void r40ADrainingInstanceTakesNothingAndStrandsNothing() {
        Topology topology = network(h1().withStatus(InstanceStatus.DRAINING), WEB, service(WEB, 0));
        InstanceHeadroom room = on(topology, "web", "i-1");
        assertThat(room.more()).isZero();
        assertThat(room.runsOutFirst()).isEmpty();
        assertThat(room.stranded().isEmpty()).isTrue();
        assertThat(room.limits().eni()).isEqualTo(2);
    }

    @Test
    void r59ADaemonFitsOnceOnEachInstance() {
        TaskDefinition agent = definition("agent", NetworkMode.HOST);
        Service daemon = daemon(agent);
        Topology topology = network(h1(), h2(), agent, daemon, task("d", daemon));
        assertThat(headroom(topology, "agent").onAll().more()).isEqualTo(2);
        assertThat(headroom(place(topology, "d", "i-1"), "agent").onAll().more()).isEqualTo(1);
    }

    @Test
    void r80FargateTakesAsManyAsThereAreAddresses() {
        TaskDefinition house = sized(definition("house", NetworkMode.AWSVPC), 256, 512);
        Topology topology = network(house, fargate(house, 0, in(A, B)));
        assertThat(headroom(topology, "house").onAll().more()).isEqualTo(502);
        Topology running = PLACER.placeWaiting(topology.with(task("h", topology.service(new ServiceId("house")))));
        assertThat(headroom(running, "house").onAll().more()).isEqualTo(501);
        assertThat(Headroom.typical(running, PLACER.capacity(running)).definition().family()).isEqualTo("small");
    }

    /** What AWS refuses runs out of nothing. */
    @Test
    void r62FargateThatIsRefusedLacksNoAddresses() {
        TaskDefinition house = sized(definition("house", NetworkMode.AWSVPC), 256, 513);
        ClusterHeadroom room = headroom(network(house, fargate(house, 0, in(A, B))), "house").onAll();
        assertThat(room.more()).isZero();
        assertThat(room.runsOutFirst()).isEmpty();
    }

    @Test
    void countsForTheCommonestKindOrASmallTask() {
        Topology nothing = network(large("i-1", 2048, 3973));
        Headroom small = Headroom.typical(nothing, PLACER.capacity(nothing));
        assertThat(small.definition().family()).isEqualTo("small");
        assertThat(HeadroomWords.kind(small)).isEqualTo("a small task");
        assertThat(HeadroomWords.kindAndSize(small)).isEqualTo("a small task of 0.25 vCPU and 0.5 GiB");
        assertThat(small.on(new InstanceId("i-1")).more()).isEqualTo(2);
        TaskDefinition bridge = definition("bridge", NetworkMode.BRIDGE, port(80));
        Topology some = nothing.withAll(List.of(WEB, bridge, task("a", bridge), task("b", bridge)));
        Headroom typical = Headroom.typical(some, PLACER.capacity(some));
        assertThat(typical.definition()).isEqualTo(bridge);
        assertThat(HeadroomWords.kindAndSize(typical)).isEqualTo("bridge");
        Topology mixed = place(some.with(task("w", WEB)), "w", "i-1");
        assertThat(Headroom.typical(mixed, PLACER.capacity(mixed)).typicalOn(new InstanceId("i-1")).definition())
                .isEqualTo(WEB);
    }

    /** A cursor that was left outside the range starts at its beginning (R23). */
    @Test
    void r27ACursorBelowTheRangeAddsNoPorts() {
        TaskDefinition web = definition("web", NetworkMode.BRIDGE, port(80));
        HostPorts below = range(40000, 40001).withLastAssigned(OptionalInt.of(100))
                .withLastAssignedUdp(OptionalInt.of(100));
        Topology topology = network(h1().withHostPorts(below), web, service(web, 0));
        assertThat(Headroom.of(topology, PLACER.capacity(topology), service(web, 0).id()).onAll().more()).isEqualTo(2);
    }

    /** From the cursor on every port is taken: the first start fails and takes the cursor back to the start, where there are two. */
    @Test
    void r27ASearchThatFailsOnceIsNoEndOfTheRoom() {
        TaskDefinition web = definition("web", NetworkMode.BRIDGE, port(80));
        ContainerInstance end = h1().withHostPorts(range(40002, 40003));
        Topology busy = placeAll(network(end, web, service(web, 0), task("a", web), task("b", web)), "i-1");
        HostPorts wide = range(40000, 40003).withLastAssigned(OptionalInt.of(40001));
        Topology topology = busy.with(busy.instances().getFirst().withHostPorts(wide));
        assertThat(on(topology, "web", "i-1").more()).isEqualTo(2);
        assertThat(headroom(topology, "web").onAll().more()).isEqualTo(2);
    }

    /** The second port is the one that the task asked for by its number: it gets in its own way (R29). */
    @Test
    void r29ATaskThatTakesItsOwnStaticPortFindsNoRoom() {
        TaskDefinition web = definition("web", NetworkMode.BRIDGE, port(80), port(81, 40000));
        Topology topology = network(h1().withHostPorts(range(40000, 40003)), web, service(web, 0));
        assertThat(on(topology, "web", "i-1").more()).isZero();
        assertThat(on(topology, "web", "i-1").runsOutFirst()).contains(Limit.PORTS);
    }

    /** Two services of one definition may be placed by other rules, so that room for one is none for the other. */
    @Test
    void ofTheCommonestDefinitionTheLargestServiceIsCountedFor() {
        Service few = new Service(new ServiceId("few"), "few", WEB.id(), 1, LaunchType.EC2, Optional.empty(), List.of(),
                false, Optional.empty());
        Service many = service(WEB, 2);
        Topology topology = network(h1(), WEB, few, many, task("a", few), task("b", many), task("c", many));
        assertThat(Likeness.commonest(topology).task().service()).contains(many.id());
    }

    /** R40: a task that no service runs fits on hosts of its own cluster only, so that each host is counted for the tasks of its own. */
    @Test
    void r40TasksThatNoServiceRunsAreCountedForInTheirOwnCluster() {
        ClusterId shop = new ClusterId("shop");
        ClusterId other = new ClusterId("other");
        TaskDefinition job = sized(definition("job", NetworkMode.BRIDGE), 256, 512);
        Topology empty = network(Cluster.named(shop), Cluster.named(other), h1().inCluster(shop), h2().inCluster(other),
                job, task("a", job), task("b", job).inCluster(other));
        Topology topology = place(place(empty, "a", "i-1"), "b", "i-2");
        Headroom typical = Headroom.typical(topology, PLACER.capacity(topology));
        assertThat(List.of(h1().id(), h2().id())).allSatisfy(host -> {
            assertThat(typical.typicalOn(host).on(host).barred()).isEmpty();
            assertThat(typical.typicalOn(host).on(host).more()).isPositive();
            assertThat(typical.typicalOn(host)).isSameAs(typical.typicalOn(host));
        });
        assertThat(typical.typicalOn(h2().id())).isNotSameAs(typical.typicalOn(h1().id()));
    }
}
