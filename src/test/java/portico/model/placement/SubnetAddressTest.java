package portico.model.placement;

import static org.assertj.core.api.Assertions.assertThat;
import static portico.model.Fixtures.A;
import static portico.model.Fixtures.DEFAULT;
import static portico.model.Fixtures.VPC;
import static portico.model.Fixtures.WEB;
import static portico.model.Fixtures.definition;
import static portico.model.Fixtures.fargate;
import static portico.model.Fixtures.h1;
import static portico.model.Fixtures.network;
import static portico.model.Fixtures.port;
import static portico.model.Fixtures.service;
import static portico.model.Fixtures.sized;
import static portico.model.Fixtures.subnet;
import static portico.model.Fixtures.task;
import static portico.model.placement.Placing.PLACER;
import static portico.model.placement.Placing.place;
import static portico.model.placement.Placing.shortages;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import portico.model.Fixtures;
import portico.model.capacity.AddressPool;
import portico.model.capacity.SubnetUse;
import portico.model.id.DatabaseId;
import portico.model.id.LoadBalancerId;
import portico.model.id.NatGatewayId;
import portico.model.id.TaskId;
import portico.model.id.VpcEndpointId;
import portico.model.net.Cidr;
import portico.model.net.Ipv4Address;
import portico.model.rule.RuleId;
import portico.model.topology.AwsvpcConfiguration;
import portico.model.topology.Database;
import portico.model.topology.LoadBalancer;
import portico.model.topology.NatGateway;
import portico.model.topology.NetworkMode;
import portico.model.topology.NodeAddress;
import portico.model.topology.Service;
import portico.model.topology.Subnet;
import portico.model.topology.Task;
import portico.model.topology.TaskDefinition;
import portico.model.topology.TaskInterface;
import portico.model.topology.Topology;
import portico.model.topology.VpcEndpoint;

/** R6, R81 to R91: addresses of subnets and who gets which. */
class SubnetAddressTest {

    private static final TaskDefinition AWSVPC = definition("api", NetworkMode.AWSVPC, port(3000));

    private static TaskInterface eni(Topology topology, String task) {
        return topology.task(new TaskId(task)).networkInterface().orElseThrow();
    }

    private static Subnet crowded(Subnet subnet, int others) {
        return new Subnet(subnet.id(), subnet.name(), subnet.vpc(), subnet.cidr(), subnet.zone(), subnet.routeTable(),
                false, others);
    }

    @ParameterizedTest
    @CsvSource({"10.0.1.0/28,11", "10.0.1.0/27,27", "10.0.1.0/26,59", "10.0.1.0/25,123", "10.0.1.0/24,251",
            "10.0.0.0/20,4091", "10.0.1.0/30,0"})
    void r82UsableAddresses(String cidr, int usable) {
        assertThat(AddressPool.usable(Cidr.of(cidr))).isEqualTo(usable);
    }

    @Test
    void r81FiveAreNeverFree() {
        AddressPool pool = AddressPool.of(Cidr.of("10.0.1.128/25"), List.of());
        assertThat(List.of(128, 129, 130, 131, 255)).noneMatch(octet -> pool.isFree(Ipv4Address.of("10.0.1." + octet)));
        assertThat(pool.lowestFree()).contains(Ipv4Address.of("10.0.1.132"));
        assertThat(pool.isFree(Ipv4Address.of("10.0.1.254"))).isTrue();
        assertThat(pool.isFree(Ipv4Address.of("10.0.2.132"))).isFalse();
    }

    @Test
    void r83WhoHoldsAddresses() {
        NodeAddress node = new NodeAddress(A.id(), Ipv4Address.of("10.0.1.10"), Optional.empty());
        Topology topology = network(h1(), AWSVPC, task("t", AWSVPC),
                new LoadBalancer(new LoadBalancerId("alb"), "alb", VPC.id(), LoadBalancer.Type.APPLICATION, true,
                        List.of(node), List.of(), List.of()),
                new NatGateway(new NatGatewayId("nat"), "nat", VPC.id(), Optional.of(A.id()),
                        Optional.of(Ipv4Address.of("10.0.1.20")), Optional.empty()),
                new VpcEndpoint(new VpcEndpointId("ecr"), "ecr", VPC.id(), VpcEndpoint.Type.INTERFACE, "ecr.api",
                        List.of(new NodeAddress(A.id(), Ipv4Address.of("10.0.1.30"), Optional.empty())), List.of(),
                        true),
                new Database(new DatabaseId("rds"), "rds", "postgres", 5432, A.id(), Ipv4Address.of("10.0.1.50"),
                        List.of()));
        Topology placed = place(topology.with(crowded(A, 7)), "t", "i-1");
        SubnetUse use = PLACER.capacity(placed).of(A.id());
        assertThat(use.addresses()).isEqualTo(251);
        assertThat(use.used()).isEqualTo(6 + 7);
        assertThat(use.free()).isEqualTo(251 - 13);
    }

    /** ECS Anywhere: a machine outside of AWS stands in no subnet (R191). */
    @Test
    void r83AnExternalMachineHoldsNone() {
        Topology topology = network(Fixtures.withAttribute(h1(), "ecs.capability.external"), Fixtures.h2());
        assertThat(PLACER.capacity(topology).of(A.id()).used()).isZero();
        assertThat(PLACER.capacity(topology).of(Fixtures.B.id()).used()).isOne();
    }

    @Test
    void theLowestFreeAddressIsTaken() {
        Topology topology = network(h1(), AWSVPC, task("a", AWSVPC), task("b", AWSVPC));
        Topology both = place(place(topology, "a", "i-1"), "b", "i-1");
        assertThat(eni(both, "a").privateIp()).hasToString("10.0.1.4");
        assertThat(eni(both, "b").privateIp()).hasToString("10.0.1.5");
    }

    @Test
    void r84AFullSubnetIsNotForeseen() {
        Topology topology = network(h1(), AWSVPC, task("t", AWSVPC)).with(crowded(A, 250));
        assertThat(shortages(topology, "t", "i-1")).containsExactly(
                new Shortage(Reason.ADDRESSES, new RuleId(84), "No address left", "subnet-a is full: 251 of 251"));
    }

    @Test
    void r86TheEmptiestSubnetOfTheZone() {
        Subnet small = subnet("subnet-a1", "10.0.7.0/28", "us-east-1a");
        Subnet large = subnet("subnet-a2", "10.0.8.0/26", "us-east-1a");
        Service service = service(AWSVPC, 1, Optional.of(Fixtures.in(small, large)));
        Topology topology = network(h1(), small, large, AWSVPC, service, task("t", service));
        assertThat(eni(place(topology, "t", "i-1"), "t").subnet()).isEqualTo(large.id());
        Topology crowded = topology.with(crowded(large, 55));
        assertThat(eni(place(crowded, "t", "i-1"), "t").subnet()).isEqualTo(small.id());
    }

    @Test
    void r6NoGroupMeansTheDefaultGroup() {
        Service bare = service(AWSVPC, 2, Optional.of(new AwsvpcConfiguration(List.of(A.id()), List.of(), false)));
        Topology topology = network(h1(), AWSVPC, bare, task("t", bare));
        assertThat(eni(place(topology, "t", "i-1"), "t").securityGroups()).containsExactly(DEFAULT.id());
    }

    @Test
    void r91AReplacementGetsAnotherAddressAndId() {
        Service service = service(AWSVPC, 1);
        Topology running = place(network(h1(), AWSVPC, service, task("api-1", service)), "api-1", "i-1");
        Topology replaced = PLACER.replace(running, running.task(new TaskId("api-1")));
        assertThat(replaced.tasks()).extracting(Task::id).containsExactly(new TaskId("api-2"));
        assertThat(eni(replaced, "api-2").privateIp()).hasToString("10.0.1.5");
    }

    @Test
    void r91AlsoWhereItIsTheLastAddress() {
        Topology running = place(network(h1(), AWSVPC, task("t", AWSVPC)), "t", "i-1").with(crowded(A, 249));
        Topology replaced = PLACER.replace(running, running.task(new TaskId("t")));
        assertThat(replaced.tasks()).singleElement()
                .satisfies(task -> assertThat(task.networkInterface().map(TaskInterface::privateIp))
                        .isNotEqualTo(running.tasks().getFirst().networkInterface().map(TaskInterface::privateIp)));
    }

    @Test
    void r87FargateSpreadsOverTheZonesOfItsSubnets() {
        TaskDefinition small = sized(AWSVPC, 256, 512);
        Subnet c = subnet("subnet-c", "10.0.3.0/24", "us-east-1c");
        Service five = fargate(small, 5, Fixtures.in(A, Fixtures.B, c));
        Topology settled = Settlement.settle(network(c, small, five), PLACER);
        assertThat(settled.tasks()).extracting(task -> task.networkInterface().orElseThrow().subnet().value())
                .containsExactly("subnet-a", "subnet-b", "subnet-c", "subnet-a", "subnet-b");
        assertThat(settled.tasks()).allMatch(task -> task.instance().isEmpty()
                && task.networkInterface().orElseThrow().kind() == TaskInterface.Kind.FARGATE);
    }

    /** Just beyond: two subnets of one zone are one place to spread over; the zone of a task is that of its interface. */
    @Test
    void r87TwoSubnetsOfOneZoneCountOnce() {
        TaskDefinition small = sized(AWSVPC, 256, 512);
        Subnet more = subnet("subnet-a2", "10.0.3.0/24", "us-east-1a");
        Topology settled = Settlement.settle(network(more, small, fargate(small, 4, Fixtures.in(A, more, Fixtures.B))),
                PLACER);
        assertThat(settled.tasks())
                .filteredOn(task -> ZoneBalance.zone(settled, task).equals(Optional.of(Fixtures.B.zone())))
                .hasSize(2);
    }

    @Test
    void r80FargateRunsUntilItsSubnetIsFull() {
        TaskDefinition small = sized(AWSVPC, 256, 512);
        Service many = fargate(small, 300, Fixtures.in(A));
        Topology settled = Settlement.settle(network(small, many), PLACER);
        assertThat(settled.tasks().stream().filter(Task::isPlaced).count()).isEqualTo(251);
    }

    @Test
    void r88OnlyFargateGetsPublicAddresses() {
        TaskDefinition small = sized(AWSVPC, 256, 512);
        AwsvpcConfiguration open = new AwsvpcConfiguration(List.of(A.id()), List.of(WEB.id()), true);
        Topology settled = Settlement.settle(network(small, fargate(small, 2, open)), PLACER);
        assertThat(settled.tasks())
                .extracting(task -> task.networkInterface().orElseThrow().publicIp().orElseThrow().toString())
                .containsExactly("198.51.100.1", "198.51.100.2");
        Service onEc2 = service(AWSVPC, 1, Optional.of(open));
        assertThat(shortages(network(h1(), AWSVPC, onEc2, task("t", onEc2)), "t", "i-1")).first()
                .isEqualTo(new Shortage(Reason.CONFIGURATION, new RuleId(88), "No public IP on EC2",
                        "Assign public IP is not supported for this launch type."));
    }
}
