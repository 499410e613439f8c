package portico.model.check;

import static org.assertj.core.api.Assertions.assertThat;
import static portico.model.Fixtures.TYPES;
import static portico.model.Fixtures.VPC;
import static portico.model.Fixtures.h1;
import static portico.model.Fixtures.network;
import static portico.model.Fixtures.service;
import static portico.model.check.Checking.ALB_GROUP;
import static portico.model.check.Checking.AWSVPC;
import static portico.model.check.Checking.BRIDGE;
import static portico.model.check.Checking.IGW;
import static portico.model.check.Checking.OUT;
import static portico.model.check.Checking.balanced;
import static portico.model.check.Checking.findings;
import static portico.model.check.Checking.mainTable;
import static portico.model.check.Checking.settled;
import static portico.model.check.Checking.targets;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import portico.model.Fixtures;
import portico.model.capacity.Capacity;
import portico.model.capacity.CapacityCount;
import portico.model.capacity.Recount;
import portico.model.id.ResourceId;
import portico.model.id.TargetGroupId;
import portico.model.id.VpcEndpointId;
import portico.model.id.VpcId;
import portico.model.net.Cidr;
import portico.model.net.Ipv4Address;
import portico.model.topology.Fact;
import portico.model.topology.InstanceStatus;
import portico.model.topology.Resource;
import portico.model.topology.Revision;
import portico.model.topology.Service;
import portico.model.topology.TargetGroup;
import portico.model.topology.TargetGroup.TargetType;
import portico.model.topology.Topology;
import portico.model.topology.Vpc;
import portico.model.topology.VpcEndpoint;

/** What hosts need to reach ECS (R121), and where target groups must lie (R128). */
class EndpointsByNeedTest {

    private static VpcEndpoint endpoint(String service) {
        return new VpcEndpoint(new VpcEndpointId(service), service, VPC.id(), VpcEndpoint.Type.INTERFACE,
                "com.amazonaws.us-east-1." + service, List.of(), List.of(), true);
    }

    @Test
    void r121AHostWithoutARouteNeedsThreeEndpoints() {
        Topology alone = network(mainTable(), h1());
        assertThat(findings(new HostsWithoutWayToEcs(), alone)).containsExactly(
                "R121 i-1 in subnet-a, which has no route out and no endpoint for ecs-agent, ecs-telemetry, ecs: the agent does not reach ECS");
        assertThat(findings(new HostsWithoutWayToEcs(), alone.withAll(List.of(endpoint("ecs-agent"), endpoint("ecs")))))
                .containsExactly(
                        "R121 i-1 in subnet-a, which has no route out and no endpoint for ecs-telemetry: the agent does not reach ECS");
        assertThat(findings(new HostsWithoutWayToEcs(),
                alone.withAll(List.of(endpoint("ecs-agent"), endpoint("ecs-telemetry"), endpoint("ecs"))))).isEmpty();
    }

    @Test
    void r116AnInternetGatewayServesHostsWithAPublicAddress() {
        assertThat(findings(new HostsWithoutWayToEcs(), network(IGW, mainTable(OUT), h1()))).containsExactly(
                "R121 i-1 in subnet-a without a public address and with no endpoint for ecs-agent, ecs-telemetry, ecs: the agent does not reach ECS");
        assertThat(findings(new HostsWithoutWayToEcs(),
                network(IGW, mainTable(OUT), h1().withPublicIp(Ipv4Address.of("198.51.100.9"))))).isEmpty();
    }

    /** A bastion has no agent: no cluster registered it. */
    @Test
    void r121AnInstanceOfNoClusterHasNoAgent() {
        assertThat(findings(new HostsWithoutWayToEcs(),
                network(mainTable(), h1().withStatus(InstanceStatus.NOT_REGISTERED)))).isEmpty();
        assertThat(findings(new HostsWithoutWayToEcs(), network(mainTable(), h1().withStatus(InstanceStatus.DRAINING))))
                .hasSize(1);
    }

    @Test
    void r191AnExternalMachineStandsInNoSubnet() {
        assertThat(findings(new HostsWithoutWayToEcs(),
                network(mainTable(), Fixtures.withAttribute(h1(), "ecs.capability.external")))).isEmpty();
    }

    @Test
    void r121AHostThatWasOnlyMentionedIsNotBlamed() {
        assertThat(findings(new HostsWithoutWayToEcs(), network(mainTable(), h1()).withUnresolved(List.of(h1().id()))))
                .isEmpty();
    }

    /** A check that is kept from version to version finds what comes with an edit. */
    @Test
    void r121AHostThatIsAddedIsFound() {
        Topology alone = network(mainTable(), h1());
        Topology two = alone.with(Fixtures.h2());
        Capacity count = CapacityCount.of(alone, TYPES);
        Found found = new HostsWithoutWayToEcs().search(alone, count);
        assertThat(subjects(found)).containsExactly(h1().id());
        Recount recount = Recount.of(count, Revision.between(alone, two).orElseThrow(), TYPES);
        assertThat(subjects(found.after(recount))).containsExactly(h1().id(), Fixtures.h2().id());
    }

    private static List<ResourceId> subjects(Found found) {
        List<ResourceId> subjects = new ArrayList<>();
        found.forEach(finding -> subjects.add(finding.subject()));
        return subjects;
    }

    @Test
    void aNetworkWhoseRoutesNobodyToldIsNotBlamed() {
        assertThat(findings(new HostsWithoutWayToEcs(), network(h1()))).isEmpty();
    }

    @Test
    void r128ATargetGroupLiesInTheVpcOfTheTasks() {
        Vpc other = new Vpc(new VpcId("vpc-2"), "other", List.of(Cidr.of("10.9.0.0/16")), true, true);
        TargetGroup far = new TargetGroup(new TargetGroupId("far"), "far", other.id(), TargetType.INSTANCE, "HTTP", 80,
                List.of());
        Service bridge = balanced(service(BRIDGE, 1), "app", 3000, "far");
        assertThat(findings(new TargetGroupElsewhere(), settled(ALB_GROUP, other, far, h1(), BRIDGE, bridge)))
                .containsExactly("R128 web registers in far, which belongs to vpc-2, and its tasks run in " + VPC.id());
        Service own = balanced(service(AWSVPC, 1, Optional.of(Fixtures.in(Fixtures.A))), "app", 3000, "far");
        assertThat(findings(new TargetGroupElsewhere(), network(ALB_GROUP, other, far, AWSVPC, own))).hasSize(1);
        Topology doubtful = network(ALB_GROUP, other, far, AWSVPC, own);
        assertThat(findings(new TargetGroupElsewhere(), assumed(doubtful, far))).as("whose VPC nobody told").isEmpty();
        assertThat(findings(new TargetGroupElsewhere(), assumed(doubtful, Fixtures.A))).as("so with the subnet")
                .isEmpty();
        Service near = balanced(service(BRIDGE, 1), "app", 3000, "tg");
        assertThat(findings(new TargetGroupElsewhere(),
                settled(ALB_GROUP, other, targets("tg", TargetType.INSTANCE), h1(), BRIDGE, near))).isEmpty();
    }

    private static Topology assumed(Topology topology, Resource resource) {
        return topology.withAssumptions(topology.assumptions().with(resource, Fact.VPC, "the only one"));
    }
}
