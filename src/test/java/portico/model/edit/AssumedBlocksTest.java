package portico.model.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static portico.model.Fixtures.A;
import static portico.model.Fixtures.B;
import static portico.model.Fixtures.TYPES;
import static portico.model.Fixtures.VPC;
import static portico.model.Fixtures.definition;
import static portico.model.Fixtures.instance;
import static portico.model.Fixtures.network;
import static portico.model.Fixtures.port;
import static portico.model.Fixtures.service;
import static portico.model.Fixtures.sized;
import static portico.model.Fixtures.task;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import portico.model.capacity.AddressBlocks;
import portico.model.id.DatabaseId;
import portico.model.id.LoadBalancerId;
import portico.model.id.NatGatewayId;
import portico.model.id.ResourceId;
import portico.model.id.TaskId;
import portico.model.net.Cidr;
import portico.model.net.Ipv4Address;
import portico.model.placement.Placer;
import portico.model.topology.Addresses;
import portico.model.topology.Assumptions;
import portico.model.topology.Database;
import portico.model.topology.Fact;
import portico.model.topology.LaunchType;
import portico.model.topology.LoadBalancer;
import portico.model.topology.NatGateway;
import portico.model.topology.NetworkMode;
import portico.model.topology.NodeAddress;
import portico.model.topology.Resource;
import portico.model.topology.Service;
import portico.model.topology.TaskDefinition;
import portico.model.topology.Topology;

/** Blocks, addresses and launch types that were assumed are told, where what stands there can stay. */
class AssumedBlocksTest {

    private static final Placer PLACER = new Placer(TYPES);
    private static final TaskDefinition BRIDGED = definition("web", NetworkMode.BRIDGE, port(80));
    private static final TaskDefinition NETWORKED = sized(definition("api", NetworkMode.AWSVPC, port(80)), 256, 512);
    private static final Service SERVICE = service(BRIDGED, 1);
    private static final Service API = service(NETWORKED, 1);
    private static final NatGateway NAT = new NatGateway(new NatGatewayId("nat-1"), "nat", A.vpc(), Optional.of(A.id()),
            Optional.of(ip("10.0.1.5")), Optional.of(ip("192.0.2.1")));
    private static final Database BASE = new Database(new DatabaseId("base"), "base", "postgres", 5432, B.id(),
            ip("10.0.2.50"), List.of());
    private static final LoadBalancer BALANCER = new LoadBalancer(new LoadBalancerId("alb"), "alb", A.vpc(),
            LoadBalancer.Type.APPLICATION, true,
            List.of(new NodeAddress(A.id(), ip("10.0.1.10"), Optional.of(ip("192.0.2.2"))),
                    new NodeAddress(B.id(), ip("10.0.2.10"), Optional.of(ip("192.0.2.3")))),
            List.of(), List.of());

    private static Ipv4Address ip(String text) {
        return Ipv4Address.of(text);
    }

    private static Topology city() {
        return PLACER.placeWaiting(network(instance("i-1", "c5.large", A, 100), SERVICE, API, NAT, BASE, BALANCER,
                BRIDGED, NETWORKED, task("t", SERVICE), task("u", API)));
    }

    private static Topology after(Edit edit) {
        return edit.applyTo(city(), PLACER);
    }

    /** R82: from /16 to /28; R81: the first four and the last address are AWS's. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"10.0.1.0/25 |", "10.0.0.0/23 |",
            "10.0.1.0/29 | 10.0.1.0/29 is no block that AWS gives: those are from /16 to /28 (R82).",
            "10.9.1.0/24 | 10.9.1.0/24 lies in no block of shop.",
            "10.0.0.0/16 | 10.0.0.0/16 overlaps 10.0.2.0/24 of subnet-b.",
            "10.0.1.0/28 | 10.0.1.100, which is in use here, lies outside of 10.0.1.0/28."})
    void r82TheBlockOfASubnetIsToldWhereItHoldsAllThatStandsThere(Cidr block, String problem) {
        assertThat(new AddressBlocks(city()).problem(A, block)).isEqualTo(Optional.ofNullable(problem));
        Topology told = after(new ChangeSubnetBlock(A.id(), block));
        assertThat(told.subnet(A.id()).cidr()).isEqualTo(problem == null ? block : A.cidr());
    }

    @Test
    void r81AnAddressInUseCanBeNoneThatAwsKeeps() {
        assertThat(
                new AddressBlocks(city().with(instance("i-2", "c5.large", A, 127))).problem(A, Cidr.of("10.0.1.0/25")))
                .contains("AWS keeps 10.0.1.127 of 10.0.1.0/25 for itself, and it is in use here (R81).");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"10.0.0.0/20 |", "10.0.1.0/24, 10.0.2.0/24 |",
            "10.0.1.0/24 | subnet-b, 10.0.2.0/24, would lie in no block of this VPC.",
            "10.0.0.0/16, 10.0.3.0/24 | 10.0.0.0/16 overlaps another block of this VPC.",
            "10.0.0.0/8 | 10.0.0.0/8 is no block that AWS gives: those are from /16 to /28 (R82)."})
    void r82TheBlocksOfAVpcAreToldWhereTheyHoldItsSubnets(String text, String problem) {
        List<Cidr> blocks = Stream.of(text.split(", ", -1)).map(Cidr::of).toList();
        assertThat(new AddressBlocks(city()).problem(VPC, blocks)).isEqualTo(Optional.ofNullable(problem));
        assertThat(after(new ChangeVpcBlocks(VPC.id(), blocks)).vpc(VPC.id()).cidrs())
                .isEqualTo(problem == null ? blocks : VPC.cidrs());
    }

    /** R83: an address has one holder. */
    @Test
    void r83AddressesAreToldAllAtOnceWhereTheyAreFree() {
        Map<Ipv4Address, Ipv4Address> both = Map.of(ip("10.0.1.10"), ip("10.0.1.77"), ip("10.0.2.10"), ip("10.0.2.77"));
        assertThat(
                Addresses.privates(after(new ChangeAddresses(BALANCER.id(), both)).find(BALANCER.id()).orElseThrow()))
                .containsExactly(ip("10.0.1.77"), ip("10.0.2.77"));
        List.of(Map.of(ip("10.0.1.10"), ip("10.0.1.100")), Map.of(ip("10.0.1.10"), ip("10.0.2.77")),
                Map.of(ip("192.0.2.2"), ip("192.0.2.1")), Map.of(ip("10.0.1.9"), ip("10.0.1.77")),
                Map.of(ip("192.0.2.2"), ip("203.0.113.7"), ip("192.0.2.3"), ip("203.0.113.7")))
                .forEach(
                        no -> assertThat(after(new ChangeAddresses(BALANCER.id(), no))).as("%s", no).isEqualTo(city()));
    }

    /** R154: the containers of a bridged task lie on docker0 of its host. */
    @Test
    void r154ABridgeAddressIsToldWhereItIsFreeOnDocker0() {
        TaskId task = new TaskId("t");
        Ipv4Address old = ip("172.17.0.2");
        assertThat(Addresses.bridged(city().task(task))).containsExactly(old);
        Topology told = after(new ChangeAddresses(task, Map.of(old, ip("172.17.0.9"))));
        assertThat(Addresses.bridged(told.task(task))).containsExactly(ip("172.17.0.9"));
        assertThat(after(new ChangeAddresses(task, Map.of(old, ip("172.17.0.1"))))).isEqualTo(city());
        assertThat(after(new ChangeAddresses(task, Map.of(old, ip("10.0.1.77"))))).isEqualTo(city());
    }

    /** R192: Fargate runs awsvpc tasks only, and has no host; what cannot run there waits. */
    @Test
    void r192TheLaunchTypeIsToldAndItsTasksStartThere() {
        Topology told = after(new ChangeLaunchType(API.id(), LaunchType.FARGATE));
        assertThat(told.service(API.id()).launchType()).isEqualTo(LaunchType.FARGATE);
        assertThat(told.task(new TaskId("u")).isPlaced()).isTrue();
        assertThat(told.task(new TaskId("u")).instance()).isEmpty();
        Topology bridged = after(new ChangeLaunchType(SERVICE.id(), LaunchType.FARGATE));
        assertThat(bridged.task(new TaskId("t")).isWaiting()).isTrue();
        assertThat(after(new ChangeLaunchType(API.id(), LaunchType.EC2))).isEqualTo(city());
    }

    static List<Edit> edits() {
        return List.of(new ChangeSubnetBlock(A.id(), Cidr.of("10.0.1.0/25")),
                new ChangeVpcBlocks(VPC.id(), List.of(Cidr.of("10.0.0.0/20"))),
                new ChangeAddresses(NAT.id(),
                        Map.of(ip("10.0.1.5"), ip("10.0.1.6"), ip("192.0.2.1"), ip("203.0.113.7"))),
                new ChangeAddresses(BASE.id(), Map.of(ip("10.0.2.50"), ip("10.0.2.51"))),
                new ChangeAddresses(new TaskId("t"), Map.of(ip("172.17.0.2"), ip("172.17.0.9"))),
                new ChangeLaunchType(API.id(), LaunchType.FARGATE), new ChangeDesiredCount(SERVICE.id(), 2));
    }

    @ParameterizedTest
    @MethodSource("edits")
    void whatIsToldIsAssumedNoLonger(Edit edit) {
        Topology assumed = city().withAssumptions(marks());
        Topology told = edit.applyTo(assumed, PLACER);
        assertThat(told).isNotEqualTo(assumed);
        assertThat(told.assumptions().byResource().keySet()).hasSize(marks().byResource().size() - 1);
    }

    private static Assumptions marks() {
        return Assumptions.NONE.with(found(A.id()), Fact.CIDR, "nobody told")
                .with(found(VPC.id()), Fact.CIDR, "nobody told")
                .with(found(NAT.id()), Fact.ADDRESS, "nobody told")
                .with(found(BASE.id()), Fact.ADDRESS, "nobody told")
                .with(found(API.id()), Fact.LAUNCH_TYPE, "nobody told")
                .with(found(SERVICE.id()), Fact.COUNT, "nobody told")
                .with(found(new TaskId("t")), Fact.BRIDGE_ADDRESS, "nobody told");
    }

    private static Resource found(ResourceId id) {
        return city().find(id).orElseThrow();
    }
}
