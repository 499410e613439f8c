package portico.model.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static portico.model.Fixtures.A;
import static portico.model.Fixtures.B;
import static portico.model.Fixtures.TYPES;
import static portico.model.Fixtures.definition;
import static portico.model.Fixtures.in;
import static portico.model.Fixtures.instance;
import static portico.model.Fixtures.network;
import static portico.model.Fixtures.port;
import static portico.model.Fixtures.service;
import static portico.model.Fixtures.subnet;
import static portico.model.Fixtures.task;
import static portico.model.Fixtures.trunked;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import portico.model.id.ClusterId;
import portico.model.id.InstanceId;
import portico.model.id.OutsideEndpointId;
import portico.model.id.ResourceId;
import portico.model.id.ServiceId;
import portico.model.id.SubnetId;
import portico.model.id.TaskId;
import portico.model.id.VpcId;
import portico.model.id.ZoneId;
import portico.model.net.Ipv4Address;
import portico.model.placement.Placer;
import portico.model.topology.Assumption;
import portico.model.topology.Assumptions;
import portico.model.topology.Cluster;
import portico.model.topology.ContainerInstance;
import portico.model.topology.Fact;
import portico.model.topology.LaunchType;
import portico.model.topology.NetworkMode;
import portico.model.topology.OutsideEndpoint;
import portico.model.topology.Resource;
import portico.model.topology.Service;
import portico.model.topology.ServiceRegistry;
import portico.model.topology.Subnet;
import portico.model.topology.TaskDefinition;
import portico.model.topology.TaskInterface;
import portico.model.topology.Topology;

/** What was assumed is filled in by hand, which takes its mark away. */
class AssumedEditTest {

    private static final Placer PLACER = new Placer(TYPES);
    private static final TaskDefinition API = definition("api", NetworkMode.AWSVPC, port(80));
    private static final Service SERVICE = service(API, 1);
    private static final InstanceId I = new InstanceId("i-1");
    private static final ClusterId OTHER = new ClusterId("other");
    private static final TaskId T = new TaskId("t");

    private static Topology assumed() {
        ContainerInstance host = instance("i-1", "c5.large", A, 100);
        Topology topology = PLACER.placeWaiting(network(host, API, SERVICE, task("t", SERVICE)));
        return topology.withAssumptions(Assumptions.NONE.with(host, Fact.SUBNET, "nobody told it")
                .with(host, Fact.ADDRESS, "nobody told it")
                .with(host, Fact.INSTANCE_TYPE, "nobody told it"));
    }

    private static Topology after(Edit edit) {
        return edit.applyTo(assumed(), PLACER);
    }

    private static Fact[] marks(Topology topology) {
        return topology.assumptions().of(I).stream().map(Assumption::fact).toArray(Fact[]::new);
    }

    /** R85: the interface of a task lies in the zone of its host. */
    @Test
    void theSubnetIsToldAndTheAddressThereIsAssumed() {
        Topology moved = after(new ChangeHostSubnet(I, B.id()));
        assertThat(moved.instance(I).subnet()).isEqualTo(B.id());
        assertThat(B.cidr().contains(moved.instance(I).privateIp())).isTrue();
        assertThat(marks(moved)).containsExactly(Fact.INSTANCE_TYPE, Fact.ADDRESS);
        assertThat(moved.task(T).networkInterface())
                .hasValueSatisfying(eni -> assertThat(eni.subnet()).isEqualTo(B.id()));
    }

    @Test
    void theAddressIsToldWhereItIsFree() {
        Ipv4Address free = Ipv4Address.of("10.0.1.77");
        assertThat(after(new ChangeHostAddress(I, free)).instance(I).privateIp()).isEqualTo(free);
        assertThat(marks(after(new ChangeHostAddress(I, free)))).containsExactly(Fact.INSTANCE_TYPE, Fact.SUBNET);
        assertThat(after(new ChangeHostAddress(I, Ipv4Address.of("10.9.9.9")))).isEqualTo(assumed());
        Ipv4Address held = assumed().task(T).networkInterface().orElseThrow().privateIp();
        assertThat(after(new ChangeHostAddress(I, held))).isEqualTo(assumed());
    }

    /** R23: the agent goes on behind the port it handed out last; R22: of its own range. */
    @Test
    void theLastPortIsToldWithinTheRange() {
        assertThat(after(new ChangeLastPort(I, 40_000)).instance(I).hostPorts().lastAssigned()).hasValue(40_000);
        assertThat(after(new ChangeLastPort(I, 80))).isEqualTo(assumed());
        assertThat(after(new ChangeLastPort(new InstanceId("i-gone"), 40_000))).isEqualTo(assumed());
    }

    /** A version is written in numbers (R18); what the agent is otherwise nobody touches. */
    @Test
    void r18TheAgentIsTold() {
        assertThat(after(new ChangeAgentVersion(I, "1.20.0")).instance(I).agent())
                .isEqualTo(assumed().instance(I).agent().withVersion("1.20.0"));
        Stream.of("newest", "1.", "1.2.3.4.5", "")
                .forEach(no -> assertThat(after(new ChangeAgentVersion(I, no))).as(no).isEqualTo(assumed()));
    }

    /** An agent before 1.28.1 has no trunk; the address that one had before may be somebody else's when it comes back. */
    @Test
    void r70ATrunkThatComesBackTakesAnAddressOfItsOwn() {
        ContainerInstance old = trunked(instance("i-1", "c5.large", A, 100), 101);
        Topology lost = network(old.withAgent(old.agent().withVersion("1.20.0")), instance("i-2", "c5.large", A, 101));
        ContainerInstance back = new ChangeAgentVersion(I, "1.86.0").applyTo(lost, PLACER).instance(I);
        assertThat(back.trunk().orElseThrow().privateIp()).isEqualTo(Ipv4Address.of("10.0.1.4"));
        Topology alone = lost.without(new InstanceId("i-2"));
        assertThat(new ChangeAgentVersion(I, "1.86.0").applyTo(alone, PLACER).instance(I).trunk())
                .isEqualTo(old.trunk());
    }

    @Test
    void aPublicAddressIsToldOfAHostThatHasOneWhereNothingElseHoldsIt() {
        Ipv4Address told = Ipv4Address.of("203.0.113.7");
        assertThat(after(new ChangePublicAddress(I, told))).isEqualTo(assumed());
        Topology open = assumed().with(assumed().instance(I).withPublicIp(Ipv4Address.of("192.0.2.1")));
        Topology changed = new ChangePublicAddress(I, told).applyTo(open, PLACER);
        assertThat(changed.instance(I).publicIp()).contains(told);
        Topology both = open.with(instance("i-2", "c5.large", A, 101).withPublicIp(told));
        assertThat(new ChangePublicAddress(I, told).applyTo(both, PLACER)).isEqualTo(both);
        Topology outside = open.with(new OutsideEndpoint(new OutsideEndpointId("partner"), "partner", told, 443));
        assertThat(new ChangePublicAddress(I, told).applyTo(outside, PLACER)).isEqualTo(outside);
    }

    private static Topology inShop(ContainerInstance... more) {
        return assumed().with(Cluster.named(new ClusterId("shop"))).withAll(List.of(more));
    }

    /** A task runs on instances of its own cluster only, so that one of the cluster the host has left waits. */
    @Test
    void r40AHostComesToAnotherCluster() {
        Topology changed = new ChangeCluster(I, OTHER).applyTo(inShop(), PLACER);
        assertThat(inShop().task(T).isPlaced()).isTrue();
        assertThat(changed.instance(I).cluster()).contains(OTHER);
        assertThat(changed.table(Cluster.class).contains(OTHER)).isTrue();
        assertThat(changed.task(T).isPlaced()).isFalse();
    }

    @Test
    void r40AServiceComesToAnotherClusterWhereItsTasksWaitOrRun() {
        Topology alone = new ChangeCluster(SERVICE.id(), OTHER).applyTo(inShop(), PLACER);
        assertThat(alone.service(SERVICE.id()).cluster()).contains(OTHER);
        assertThat(alone.task(T).isPlaced()).isFalse();
        ContainerInstance there = instance("i-2", "c5.large", A, 101).inCluster(OTHER);
        Topology both = inShop().with(Cluster.named(OTHER)).with(there);
        Topology moved = new ChangeCluster(SERVICE.id(), OTHER).applyTo(both, PLACER);
        assertThat(moved.task(T).instance()).contains(there.id());
        assertThat(new ChangeCluster(SERVICE.id(), OTHER).applyTo(moved, PLACER)).isSameAs(moved);
        Topology back = new ChangeCluster(SERVICE.id(), new ClusterId("shop")).applyTo(alone, PLACER);
        assertThat(back.task(T).instance()).contains(I);
    }

    /** R192: a task on Fargate runs on no host of a cluster. */
    @Test
    void aServiceOnFargateKeepsItsTasksInWhicheverCluster() {
        Topology fargate = new ChangeLaunchType(SERVICE.id(), LaunchType.FARGATE).applyTo(inShop(), PLACER);
        Topology told = new ChangeCluster(SERVICE.id(), OTHER).applyTo(fargate, PLACER);
        assertThat(told.tasks()).isEqualTo(fargate.tasks());
        assertThat(told.service(SERVICE.id()).cluster()).contains(OTHER);
    }

    /** R85: an interface in another zone than its host is none; the task starts again, on its host where that has a subnet in its zone. */
    @Test
    void r85ASubnetThatCameToAnotherZoneLosesTheTasksOfHostsElsewhere() {
        ZoneId zone = new ZoneId("us-east-1q");
        Subnet beside = subnet("subnet-a2", "10.0.9.0/24", A.zone().value());
        Service both = service(API, 1, Optional.of(in(beside, A)));
        Topology apart = PLACER
                .placeWaiting(network(instance("i-1", "c5.large", A, 100), API, both, beside, task("t", both)));
        assertThat(subnetOf(apart)).contains(beside.id());
        assertThat(subnetOf(new ChangeZone(beside.id(), zone).applyTo(apart, PLACER))).contains(A.id());
        Topology alone = apart.with(both.withNetworkConfiguration(Optional.of(in(beside))));
        assertThat(new ChangeZone(beside.id(), zone).applyTo(alone, PLACER).task(T).isPlaced()).isFalse();
        assertThat(new ChangeZone(A.id(), zone).applyTo(assumed(), PLACER).task(T)).isEqualTo(assumed().task(T));
    }

    private static Optional<SubnetId> subnetOf(Topology topology) {
        return topology.task(T).networkInterface().map(TaskInterface::subnet);
    }

    /** Each edit of a fact that was assumed makes it known. */
    static Stream<Arguments> edits() {
        return Stream.of(Arguments.of(Fact.ZONE, A.id(), new ChangeZone(A.id(), new ZoneId("us-east-1c"))),
                Arguments.of(Fact.DNS, A.vpc(), new ChangeDns(A.vpc(), false, true)),
                Arguments.of(Fact.TTL, SERVICE.id(), new ChangeTimeToLive(SERVICE.id(), 10)),
                Arguments.of(Fact.LAST_PORT, I, new ChangeLastPort(I, 40_000)),
                Arguments.of(Fact.AGENT_VERSION, I, new ChangeAgentVersion(I, "1.86.0")),
                Arguments.of(Fact.PUBLIC_ADDRESS, I, new ChangePublicAddress(I, Ipv4Address.of("203.0.113.7"))),
                Arguments.of(Fact.CLUSTER, I, new ChangeCluster(I, OTHER)),
                Arguments.of(Fact.CLUSTER, SERVICE.id(), new ChangeCluster(SERVICE.id(), OTHER)),
                Arguments.of(Fact.SUBNET, I, new ChangeHostSubnet(I, B.id())),
                Arguments.of(Fact.ADDRESS, I, new ChangeHostAddress(I, Ipv4Address.of("10.0.1.77"))));
    }

    @ParameterizedTest
    @MethodSource("edits")
    void whatIsToldIsAssumedNoLonger(Fact fact, ResourceId id, Edit edit) {
        ContainerInstance host = instance("i-1", "c5.large", A, 100);
        Resource open = host.withHostPorts(host.hostPorts().withLastAssigned(OptionalInt.of(40_001)))
                .withPublicIp(Ipv4Address.of("192.0.2.1"))
                .inCluster(new ClusterId("shop"));
        Topology topology = network(open, Cluster.named(new ClusterId("shop")), Cluster.named(OTHER), API,
                SERVICE.withRegistry(Optional.of(new ServiceRegistry("api.local", 60)))
                        .inCluster(new ClusterId("shop")));
        Resource resource = topology.resources().filter(each -> each.id().equals(id)).findFirst().orElseThrow();
        Topology assumed = topology.withAssumptions(Assumptions.NONE.with(resource, fact, "nobody told it"));
        assertThat(assumed.assumptions().of(id, fact)).isPresent();
        assertThat(edit.applyTo(assumed, PLACER).assumptions().of(id, fact)).isEmpty();
    }

    @Test
    void aZoneIsToldAndDnsIs() {
        ZoneId zone = new ZoneId("us-east-1c");
        assertThat(after(new ChangeZone(A.id(), zone)).subnet(A.id()).zone()).isEqualTo(zone);
        assertThat(after(new ChangeZone(A.id(), A.zone()))).isEqualTo(assumed());
        Topology told = after(new ChangeDns(A.vpc(), false, true));
        assertThat(told.vpc(A.vpc()).enableDnsSupport()).isFalse();
        assertThat(told.vpc(A.vpc()).enableDnsHostnames()).isTrue();
        assertThat(new ChangeDns(A.vpc(), false, true).applyTo(told, PLACER)).isSameAs(told);
    }

    /** R142: only a service that Cloud Map names has a time to live. */
    @Test
    void theTimeToLiveIsToldOfAServiceWithAName() {
        ChangeTimeToLive edit = new ChangeTimeToLive(SERVICE.id(), 10);
        assertThat(after(edit)).isEqualTo(assumed());
        Topology named = assumed().with(SERVICE.withRegistry(Optional.of(new ServiceRegistry("api.local", 60))));
        assertThat(edit.applyTo(named, PLACER).service(SERVICE.id()).registry())
                .contains(new ServiceRegistry("api.local", 10));
        assertThat(new ChangeTimeToLive(SERVICE.id(), 0).applyTo(named, PLACER).service(SERVICE.id()).registry())
                .contains(new ServiceRegistry("api.local", 0));
        assertThat(new ChangeTimeToLive(SERVICE.id(), -1).applyTo(named, PLACER)).isSameAs(named);
    }

    @Test
    void whatIsConfirmedIsAssumedNoLonger() {
        Topology confirmed = after(new ConfirmAssumptions(I));
        assertThat(confirmed.assumptions().isEmpty()).isTrue();
        assertThat(confirmed.instance(I)).isEqualTo(assumed().instance(I));
    }

    @Test
    void whatIsNotThereStaysAway() {
        InstanceId other = new InstanceId("i-9");
        assertThat(after(new ChangeHostSubnet(other, B.id()))).isEqualTo(assumed());
        assertThat(after(new ChangeHostSubnet(I, new SubnetId("subnet-9")))).isEqualTo(assumed());
        assertThat(after(new ChangeHostAddress(other, Ipv4Address.of("10.0.1.77")))).isEqualTo(assumed());
        assertThat(after(new ConfirmAssumptions(other))).isEqualTo(assumed());
        assertThat(after(new ChangeCluster(other, OTHER))).isEqualTo(assumed());
        assertThat(after(new ChangeCluster(A.id(), OTHER))).isEqualTo(assumed());
        assertThat(after(new ChangeZone(new SubnetId("subnet-9"), B.zone()))).isEqualTo(assumed());
        assertThat(after(new ChangeDns(new VpcId("vpc-9"), false, false))).isEqualTo(assumed());
        assertThat(after(new ChangeTimeToLive(new ServiceId("none"), 10))).isEqualTo(assumed());
    }
}
