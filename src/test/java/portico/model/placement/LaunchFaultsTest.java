package portico.model.placement;

import static org.assertj.core.api.Assertions.assertThat;
import static portico.model.Fixtures.A;
import static portico.model.Fixtures.B;
import static portico.model.Fixtures.WEB;
import static portico.model.Fixtures.definition;
import static portico.model.Fixtures.group;
import static portico.model.Fixtures.network;
import static portico.model.Fixtures.port;
import static portico.model.Fixtures.service;
import static portico.model.Fixtures.subnet;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import portico.model.id.TargetGroupId;
import portico.model.id.VpcId;
import portico.model.net.Cidr;
import portico.model.topology.Assumptions;
import portico.model.topology.AwsvpcConfiguration;
import portico.model.topology.Compute;
import portico.model.topology.Fact;
import portico.model.topology.LaunchType;
import portico.model.topology.NetworkMode;
import portico.model.topology.Resource;
import portico.model.topology.SecurityGroup;
import portico.model.topology.Service.LoadBalancing;
import portico.model.topology.Service;
import portico.model.topology.ServiceRegistry;
import portico.model.topology.Subnet;
import portico.model.topology.TaskDefinition;
import portico.model.topology.Topology;
import portico.model.topology.Vpc;

/** What create-service and run-task refuse about a network configuration (R6), and what goes with no network at all (R7). */
class LaunchFaultsTest {

    private static final TaskDefinition API = definition("api", NetworkMode.AWSVPC, port(3000));
    private static final VpcId OTHER = new VpcId("vpc-2");
    private static final Vpc SECOND = new Vpc(OTHER, "other", List.of(Cidr.of("10.1.0.0/16")), true, true);
    private static final Subnet ELSEWHERE = new Subnet(subnet("subnet-x", "10.1.1.0/24", "us-east-1a").id(), "subnet-x",
            OTHER, Cidr.of("10.1.1.0/24"), A.zone(), Optional.empty(), false, 0);
    private static final SecurityGroup STRANGER = new SecurityGroup(group("sg-x", "x").id(), "x", OTHER, List.of(),
            List.of());

    private static List<String> faults(Topology topology, List<Subnet> subnets, List<SecurityGroup> groups) {
        AwsvpcConfiguration asked = new AwsvpcConfiguration(subnets.stream().map(Subnet::id).toList(),
                groups.stream().map(SecurityGroup::id).toList(), false);
        return LaunchFaults.of(topology, API, Compute.of(LaunchType.EC2), Optional.of(asked))
                .stream()
                .map(fault -> fault.rule() + " " + fault.message())
                .toList();
    }

    private static Topology with(List<? extends Resource> more) {
        return network(API).withAll(more);
    }

    /** R6's example, and the most that are taken. */
    @ParameterizedTest
    @CsvSource({"16,", "17,'R6 17 subnets, and 16 is the limit'"})
    void r6SixteenSubnetsAtMost(int count, String words) {
        List<Subnet> many = IntStream.range(0, count)
                .mapToObj(i -> subnet("s-" + i, "10.0." + (100 + i) + ".0/24", "us-east-1a"))
                .toList();
        assertThat(faults(with(many), many, List.of(WEB))).isEqualTo(Optional.ofNullable(words).stream().toList());
    }

    @ParameterizedTest
    @CsvSource({"0,", "5,", "6,'R6 6 security groups, and 5 is the limit'"})
    void r6FiveGroupsAtMost(int count, String words) {
        List<SecurityGroup> many = IntStream.range(0, count).mapToObj(i -> group("sg-" + i, "g" + i)).toList();
        assertThat(faults(with(many), List.of(A), many)).isEqualTo(Optional.ofNullable(words).stream().toList());
    }

    @Test
    void r6AllLiesInOneVpc() {
        Topology two = with(Arrays.asList(SECOND, ELSEWHERE, STRANGER));
        assertThat(faults(two, List.of(A, B), List.of(WEB))).isEmpty();
        assertThat(faults(two, List.of(A, ELSEWHERE), List.of(WEB)))
                .containsExactly("R6 all subnets must lie in one VPC");
        assertThat(faults(two, List.of(A), List.of(WEB, STRANGER)))
                .containsExactly("R6 all security groups must belong to the VPC of the subnets");
        assertThat(faults(two, List.of(ELSEWHERE), List.of(STRANGER))).isEmpty();
    }

    @Test
    void r6WhatWasOnlyMentionedIsNotJudged() {
        Topology two = with(Arrays.asList(SECOND, STRANGER)).withUnresolved(List.of(STRANGER.id()));
        assertThat(faults(two, List.of(A), List.of(STRANGER))).isEmpty();
    }

    @Test
    void r6NoSubnetsLieInNoOtherVpcThanTheGroups() {
        assertThat(faults(network(API), List.of(), List.of(WEB))).singleElement().asString().startsWith("R4 ");
    }

    /** Where the VPC of one is a name that nobody resolves, such as a parameter, or is assumed, both may be one. */
    @Test
    void r6AVpcThatNobodyTellsIsNotJudged() {
        VpcId parameter = new VpcId("${VpcId}");
        Vpc named = new Vpc(parameter, "VpcId", List.of(Cidr.of("10.2.0.0/16")), true, true);
        Topology two = with(List.of(SECOND, named, ELSEWHERE, STRANGER.in(parameter)));
        assertThat(faults(two, List.of(A), List.of(STRANGER))).hasSize(1);
        assertThat(faults(two.withUnresolved(List.of(parameter)), List.of(A), List.of(STRANGER))).isEmpty();
        assertThat(faults(two.withAssumptions(Assumptions.NONE.with(STRANGER.in(parameter), Fact.VPC, "the only one")),
                List.of(A), List.of(STRANGER))).isEmpty();
        Topology doubtful = two.withAssumptions(Assumptions.NONE.with(ELSEWHERE, Fact.VPC, "the only one"));
        assertThat(faults(doubtful, List.of(ELSEWHERE), List.of(WEB))).isEmpty();
        assertThat(faults(doubtful, List.of(A, ELSEWHERE), List.of(WEB))).isEmpty();
        assertThat(faults(doubtful, List.of(A, ELSEWHERE), List.of(STRANGER))).hasSize(1);
    }

    /** Two ids of AWS are two VPCs, whether a file describes these or not. */
    @Test
    void r6TwoIdsAreTwoVpcs() {
        Topology two = with(List.of(SECOND, STRANGER)).withUnresolved(List.of(OTHER));
        assertThat(faults(two, List.of(A), List.of(STRANGER))).hasSize(1);
    }

    /** Just beyond the example of R7: without ports, but called by a load balancer and by name, which in bridge mode is fine. */
    @Test
    void r7NobodyIsSentToATaskWithoutANetwork() {
        TaskDefinition none = definition("none", NetworkMode.NONE);
        TaskDefinition bridge = definition("bridge", NetworkMode.BRIDGE, port(80));
        assertThat(launch(none, service(none, 0))).isEmpty();
        assertThat(launch(none, fronted(service(none, 0)))).containsExactly(
                "R7 network mode none has no service load balancing", "R7 network mode none has no service discovery");
        assertThat(launch(bridge, fronted(service(bridge, 0)))).isEmpty();
    }

    private static Service fronted(Service service) {
        return service.balancedBy(new LoadBalancing(new TargetGroupId("tg"), "app", 80))
                .withRegistry(Optional.of(new ServiceRegistry("api.local", 60)));
    }

    private static List<String> launch(TaskDefinition definition, Service service) {
        return LaunchRefusals.ofLaunch(network(definition), service)
                .stream()
                .map(fault -> fault.rule() + " " + fault.message())
                .toList();
    }
}
