package portico.model.check;

import static portico.model.Fixtures.HOSTS;
import static portico.model.Fixtures.TYPES;
import static portico.model.Fixtures.VPC;
import static portico.model.Fixtures.definition;
import static portico.model.Fixtures.group;
import static portico.model.Fixtures.network;
import static portico.model.Fixtures.port;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import portico.model.capacity.CapacityCount;
import portico.model.id.InternetGatewayId;
import portico.model.id.LoadBalancerId;
import portico.model.id.RouteTableId;
import portico.model.id.TargetGroupId;
import portico.model.net.Cidr;
import portico.model.net.PortRange;
import portico.model.net.Protocol;
import portico.model.placement.Placer;
import portico.model.placement.Settlement;
import portico.model.topology.InternetGateway;
import portico.model.topology.LoadBalancer.Listener;
import portico.model.topology.LoadBalancer.Rule;
import portico.model.topology.LoadBalancer;
import portico.model.topology.NetworkMode;
import portico.model.topology.NodeAddress;
import portico.model.topology.Resource;
import portico.model.topology.Route;
import portico.model.topology.RouteTable;
import portico.model.topology.SecurityGroup;
import portico.model.topology.SecurityGroupRule;
import portico.model.topology.Service.LoadBalancing;
import portico.model.topology.Service;
import portico.model.topology.Subnet;
import portico.model.topology.TargetGroup.TargetType;
import portico.model.topology.TargetGroup;
import portico.model.topology.TaskDefinition;
import portico.model.topology.Topology;

/** What the tests of checks share. */
final class Checking {

    static final TaskDefinition AWSVPC = definition("api", NetworkMode.AWSVPC, port(3000));
    static final TaskDefinition BRIDGE = definition("web", NetworkMode.BRIDGE, port(3000));
    static final SecurityGroup ALB_GROUP = group("sg-alb", "alb");

    private Checking() {}

    static Topology settled(Resource... resources) {
        return Settlement.settle(network(resources), new Placer(TYPES));
    }

    /** Rule and message of what one check finds. */
    static List<String> findings(Check check, Topology topology) {
        return check.findings(topology, CapacityCount.of(topology, TYPES))
                .map(f -> f.rule() + " " + f.message())
                .toList();
    }

    static List<String> all(Topology topology) {
        return findings(CheckBook.STANDARD::findings, topology);
    }

    static Service balanced(Service s, String container, int port, String... groups) {
        List<LoadBalancing> balancing = Arrays.stream(groups)
                .map(group -> new LoadBalancing(new TargetGroupId(group), container, port))
                .toList();
        return new Service(s.id(), s.name(), s.taskDefinition(), s.desiredCount(), s.launchType(),
                s.networkConfiguration(), balancing, s.daemon(), s.registry());
    }

    static TargetGroup targets(String id, TargetType type) {
        return new TargetGroup(new TargetGroupId(id), id, VPC.id(), type, "HTTP", 80, List.of());
    }

    static LoadBalancer alb(String group, Subnet... subnets) {
        List<NodeAddress> nodes = Arrays.stream(subnets)
                .map(subnet -> new NodeAddress(subnet.id(), subnet.cidr().at(10), Optional.empty()))
                .toList();
        return new LoadBalancer(new LoadBalancerId("alb"), "alb", VPC.id(), LoadBalancer.Type.APPLICATION, true, nodes,
                List.of(ALB_GROUP.id()),
                List.of(new Listener("HTTP", 80, List.of(new Rule("*", new TargetGroupId(group))))));
    }

    static SecurityGroup hosts(SecurityGroupRule... ingress) {
        return new SecurityGroup(HOSTS.id(), "hosts", VPC.id(), List.of(ingress), List.of());
    }

    static SecurityGroupRule fromAlb(int first, int last) {
        return new SecurityGroupRule(Optional.of(Protocol.TCP), new PortRange(first, last),
                new SecurityGroupRule.Group(ALB_GROUP.id()), "");
    }

    static RouteTable mainTable(Route... routes) {
        return new RouteTable(new RouteTableId("rtb-1"), "main", VPC.id(), true, List.of(routes));
    }

    static final InternetGateway IGW = new InternetGateway(new InternetGatewayId("igw-1"), "igw", VPC.id());
    static final Route OUT = new Route(new Route.Block(Cidr.EVERYWHERE), new Route.ToInternetGateway(IGW.id()));
}
