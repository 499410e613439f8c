package portico.model.flow;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import portico.model.id.DatabaseId;
import portico.model.id.InstanceId;
import portico.model.id.InterfaceId;
import portico.model.id.InternetGatewayId;
import portico.model.id.LoadBalancerId;
import portico.model.id.NatGatewayId;
import portico.model.id.ResourceId;
import portico.model.id.RouteTableId;
import portico.model.id.SecurityGroupId;
import portico.model.id.ServiceId;
import portico.model.id.SubnetId;
import portico.model.id.TargetGroupId;
import portico.model.id.TaskDefinitionId;
import portico.model.id.TaskId;
import portico.model.id.VpcId;
import portico.model.id.ZoneId;
import portico.model.net.Cidr;
import portico.model.net.Ipv4Address;
import portico.model.net.PortRange;
import portico.model.net.Protocol;
import portico.model.topology.Agent;
import portico.model.topology.ContainerDefinition;
import portico.model.topology.ContainerInstance;
import portico.model.topology.Database;
import portico.model.topology.HostPorts;
import portico.model.topology.InstanceStatus;
import portico.model.topology.InternetGateway;
import portico.model.topology.LaunchType;
import portico.model.topology.LoadBalancer;
import portico.model.topology.NatGateway;
import portico.model.topology.NetworkBinding;
import portico.model.topology.NetworkMode;
import portico.model.topology.NodeAddress;
import portico.model.topology.PortMapping;
import portico.model.topology.Resource;
import portico.model.topology.Route;
import portico.model.topology.RouteTable;
import portico.model.topology.SecurityGroup;
import portico.model.topology.SecurityGroupRule;
import portico.model.topology.Service;
import portico.model.topology.Subnet;
import portico.model.topology.TargetGroup;
import portico.model.topology.Task;
import portico.model.topology.TaskDefinition;
import portico.model.topology.TaskInterface;
import portico.model.topology.TaskStatus;
import portico.model.topology.Topology;
import portico.model.topology.Vpc;

/** The example topology of the rulebook, to which tests add what they need. */
final class Rulebook {

    static final VpcId VPC = new VpcId("vpc");
    static final LoadBalancerId ALB = new LoadBalancerId("alb");
    static final DatabaseId RDS = new DatabaseId("rds");
    static final InstanceId H1 = new InstanceId("H1");
    static final InstanceId H2 = new InstanceId("H2");
    static final SecurityGroupId SG_ALB = new SecurityGroupId("sg-alb");
    static final SecurityGroupId SG_HOST = new SecurityGroupId("sg-host");
    static final SecurityGroupId SG_TASK = new SecurityGroupId("sg-task");
    static final SecurityGroupId SG_RDS = new SecurityGroupId("sg-rds");
    static final SubnetId PRIVATE_A = new SubnetId("private-a");
    static final SubnetId PRIVATE_B = new SubnetId("private-b");
    static final SubnetId PUBLIC_A = new SubnetId("public-a");
    static final SubnetId PUBLIC_B = new SubnetId("public-b");
    static final NatGatewayId NAT = new NatGatewayId("nat");

    private final List<Resource> resources = new ArrayList<>();

    private Rulebook() {}

    /** VPC, subnets, routes, both hosts, ALB nodes, database, NAT gateway, and groups that admit what the hop tables need. */
    static Rulebook network() {
        Rulebook book = new Rulebook();
        book.add(new Vpc(VPC, "vpc", List.of(Cidr.of("10.0.0.0/16")), true, true));
        book.add(new InternetGateway(new InternetGatewayId("igw"), "igw", VPC));
        book.add(new RouteTable(new RouteTableId("main"), "private", VPC, true,
                List.of(route("0.0.0.0/0", new Route.ToNatGateway(NAT)))));
        book.add(new RouteTable(new RouteTableId("public"), "public", VPC, false,
                List.of(route("0.0.0.0/0", new Route.ToInternetGateway(new InternetGatewayId("igw"))))));
        book.subnet(PRIVATE_A, "10.0.1.0/24", "a", Optional.empty())
                .subnet(PRIVATE_B, "10.0.2.0/24", "b", Optional.empty());
        book.subnet(new SubnetId("data"), "10.0.3.0/24", "a", Optional.empty());
        book.subnet(PUBLIC_A, "10.0.101.0/24", "a", Optional.of(new RouteTableId("public")));
        book.subnet(PUBLIC_B, "10.0.102.0/24", "b", Optional.of(new RouteTableId("public")));
        book.add(new NatGateway(NAT, "nat", VPC, Optional.of(PUBLIC_A), ip("10.0.101.20"), ip("198.51.100.7")));
        book.group(SG_ALB, List.of(in(443, "0.0.0.0/0")), List.of(ALL_OUT));
        book.group(SG_HOST, List.of(new SecurityGroupRule(Optional.of(Protocol.TCP), new PortRange(1024, 65535),
                new SecurityGroupRule.Block(Cidr.of("10.0.0.0/16")), "")), List.of(ALL_OUT));
        book.group(SG_TASK, List.of(in(3000, SG_ALB), in(3000, SG_TASK), in(3000, SG_HOST)), List.of(ALL_OUT));
        book.group(SG_RDS, List.of(in(5432, SG_HOST), in(5432, SG_TASK)), List.of(ALL_OUT));
        book.host(H1, PRIVATE_A, "10.0.1.100", Optional.empty()).host(H2, PRIVATE_B, "10.0.2.100", Optional.empty());
        book.add(new Database(RDS, "rds", "postgres", 5432, new SubnetId("data"), Ipv4Address.of("10.0.3.50"),
                List.of(SG_RDS)));
        return book;
    }

    static final SecurityGroupRule ALL_OUT = new SecurityGroupRule(Optional.empty(), PortRange.ALL,
            new SecurityGroupRule.Block(Cidr.EVERYWHERE), "");

    static SecurityGroupRule in(int port, String cidr) {
        return new SecurityGroupRule(Optional.of(Protocol.TCP), PortRange.single(port),
                new SecurityGroupRule.Block(Cidr.of(cidr)), "");
    }

    static SecurityGroupRule in(int port, SecurityGroupId group) {
        return new SecurityGroupRule(Optional.of(Protocol.TCP), PortRange.single(port),
                new SecurityGroupRule.Group(group), "");
    }

    static Optional<Ipv4Address> ip(String text) {
        return Optional.of(Ipv4Address.of(text));
    }

    static Route route(String block, Route.Target target) {
        return new Route(new Route.Block(Cidr.of(block)), target);
    }

    Rulebook add(Resource resource) {
        resources.removeIf(r -> r.id().equals(resource.id()));
        resources.add(resource);
        return this;
    }

    Rulebook subnet(SubnetId id, String cidr, String zone, Optional<RouteTableId> table) {
        return add(new Subnet(id, id.value(), VPC, Cidr.of(cidr), new ZoneId(zone), table, false, 0));
    }

    Rulebook group(SecurityGroupId id, List<SecurityGroupRule> ingress, List<SecurityGroupRule> egress) {
        return add(new SecurityGroup(id, id.value(), VPC, ingress, egress));
    }

    Rulebook host(InstanceId id, SubnetId subnet, String address, Optional<Ipv4Address> publicIp) {
        return host(id, subnet, address, publicIp, true);
    }

    Rulebook host(InstanceId id, SubnetId subnet, String address, Optional<Ipv4Address> publicIp,
            boolean userlandProxy) {
        HostPorts ports = new HostPorts(HostPorts.LINUX.reservedTcp(), List.of(), HostPorts.LINUX.dynamicRange(),
                OptionalInt.empty(), userlandProxy);
        return add(new ContainerInstance(id, id.value(), "c5.large", subnet, Ipv4Address.of(address), publicIp,
                List.of(SG_HOST), InstanceStatus.ACTIVE, Agent.CURRENT, Optional.empty(), Optional.empty(), 0, ports,
                Map.of()));
    }

    /** A balancer on 443 in both public subnets, with one target group. */
    Rulebook balancer(LoadBalancer.Type type, TargetGroup.TargetType targets) {
        return balancer(type, targets, PUBLIC_A, PUBLIC_B);
    }

    /** The same in some subnets. */
    Rulebook balancer(LoadBalancer.Type type, TargetGroup.TargetType targets, SubnetId... enabled) {
        add(new TargetGroup(new TargetGroupId("tg"), "tg", VPC, targets, "HTTP", 80, List.of()));
        List<NodeAddress> nodes = Stream
                .of(new NodeAddress(PUBLIC_A, Ipv4Address.of("10.0.101.10"), ip("198.51.100.20")),
                        new NodeAddress(PUBLIC_B, Ipv4Address.of("10.0.102.10"), ip("198.51.100.21")))
                .filter(node -> List.of(enabled).contains(node.subnet()))
                .toList();
        LoadBalancer.Listener listener = new LoadBalancer.Listener("HTTPS", 443,
                List.of(new LoadBalancer.Rule("*", new TargetGroupId("tg"))));
        List<SecurityGroupId> groups = type == LoadBalancer.Type.APPLICATION ? List.of(SG_ALB) : List.of();
        return add(new LoadBalancer(ALB, "alb", VPC, type, true, nodes, groups, List.of(listener)));
    }

    /** A service {@code name} whose container listens on 3000; behind the balancer when {@code fronted}. */
    Rulebook service(String name, NetworkMode mode, boolean fronted) {
        ContainerDefinition container = new ContainerDefinition("app", "app:1", 64, OptionalInt.of(64),
                OptionalInt.empty(), true, List.of(new PortMapping(PortRange.single(3000), OptionalInt.empty(),
                        Protocol.TCP, Optional.empty(), Optional.empty())),
                List.of());
        add(new TaskDefinition(new TaskDefinitionId(name), name, 1, mode, Set.of(), OptionalInt.empty(),
                OptionalInt.empty(), List.of(container), Set.of()));
        List<Service.LoadBalancing> balancing = fronted
                ? List.of(new Service.LoadBalancing(new TargetGroupId("tg"), "app", 3000))
                : List.of();
        return add(new Service(new ServiceId(name), name, new TaskDefinitionId(name), 1, LaunchType.EC2,
                Optional.empty(), balancing, false, Optional.empty()));
    }

    Rulebook bridge(String task, String service, InstanceId host, int hostPort, String container) {
        NetworkBinding binding = new NetworkBinding("app", PortRange.single(3000), PortRange.single(hostPort),
                Protocol.TCP, true);
        return task(task, service, LaunchType.EC2, new Task.Placement(Optional.of(host), Optional.empty(),
                List.of(binding), Map.of("app", Ipv4Address.of(container))));
    }

    Rulebook hostMode(String task, String service, InstanceId host) {
        NetworkBinding binding = new NetworkBinding("app", PortRange.single(3000), PortRange.single(3000), Protocol.TCP,
                false);
        return task(task, service, LaunchType.EC2,
                new Task.Placement(Optional.of(host), Optional.empty(), List.of(binding), Map.of()));
    }

    Rulebook awsvpc(String task, String service, Optional<InstanceId> host, SubnetId subnet, String address,
            Optional<Ipv4Address> publicIp) {
        return awsvpc(task, service, host, subnet, address, publicIp, List.of(SG_TASK));
    }

    Rulebook awsvpc(String task, String service, Optional<InstanceId> host, SubnetId subnet, String address,
            Optional<Ipv4Address> publicIp, List<SecurityGroupId> groups) {
        TaskInterface.Kind kind = host.isPresent() ? TaskInterface.Kind.TASK : TaskInterface.Kind.FARGATE;
        TaskInterface nic = new TaskInterface(new InterfaceId("eni-" + task), kind, subnet, Ipv4Address.of(address),
                publicIp, groups);
        return task(task, service, host.isPresent() ? LaunchType.EC2 : LaunchType.FARGATE,
                new Task.Placement(host, Optional.of(nic), List.of(), Map.of()));
    }

    Rulebook waiting(String task, String service) {
        return add(new Task(new TaskId(task), new TaskDefinitionId(service), Optional.of(new ServiceId(service)),
                LaunchType.EC2, TaskStatus.PROVISIONING, Optional.empty(), Optional.empty()));
    }

    private Rulebook task(String task, String service, LaunchType launchType, Task.Placement placement) {
        return add(new Task(new TaskId(task), new TaskDefinitionId(service), Optional.of(new ServiceId(service)),
                launchType, TaskStatus.RUNNING, Optional.empty(), Optional.of(placement)));
    }

    Topology build() {
        return Topology.of("rulebook", "us-east-1", resources);
    }

    Trace trace(FlowEnd from, FlowEnd to, int port) {
        return new FlowTracer(build()).trace(new Flow(from, to, port, Protocol.TCP));
    }

    static FlowEnd at(ResourceId id) {
        return new FlowEnd.At(id);
    }

    static FlowEnd task(String id) {
        return new FlowEnd.At(new TaskId(id));
    }

    /** Hops as {@code PLACE src > dst}, the packet as it leaves. */
    static List<String> rows(List<Hop> hops) {
        return hops.stream().map(hop -> hop.place() + " " + hop.out()).toList();
    }
}
