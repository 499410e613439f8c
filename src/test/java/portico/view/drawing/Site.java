package portico.view.drawing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import portico.format.catalogue.Catalogues;
import portico.model.analysis.Analysis;
import portico.model.analysis.Unplaced;
import portico.model.capacity.CapacityCount;
import portico.model.id.DatabaseId;
import portico.model.id.InstanceId;
import portico.model.id.InterfaceId;
import portico.model.id.InternetGatewayId;
import portico.model.id.LoadBalancerId;
import portico.model.id.NatGatewayId;
import portico.model.id.OutsideEndpointId;
import portico.model.id.RouteTableId;
import portico.model.id.SecurityGroupId;
import portico.model.id.ServiceId;
import portico.model.id.SubnetId;
import portico.model.id.TargetGroupId;
import portico.model.id.TaskDefinitionId;
import portico.model.id.TaskId;
import portico.model.id.VpcEndpointId;
import portico.model.id.VpcId;
import portico.model.id.ZoneId;
import portico.model.net.Cidr;
import portico.model.net.Ipv4Address;
import portico.model.net.PortRange;
import portico.model.net.Protocol;
import portico.model.placement.Reason;
import portico.model.placement.Shortage;
import portico.model.placement.Verdict;
import portico.model.rule.RuleId;
import portico.model.topology.Agent;
import portico.model.topology.AwsvpcConfiguration;
import portico.model.topology.ContainerDefinition;
import portico.model.topology.ContainerInstance;
import portico.model.topology.ContainerInstance.TrunkInterface;
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
import portico.model.topology.OutsideEndpoint;
import portico.model.topology.PortMapping;
import portico.model.topology.Resource;
import portico.model.topology.Route;
import portico.model.topology.RouteTable;
import portico.model.topology.SecurityGroup;
import portico.model.topology.Service;
import portico.model.topology.Subnet;
import portico.model.topology.TargetGroup;
import portico.model.topology.Task;
import portico.model.topology.Task.Placement;
import portico.model.topology.TaskDefinition;
import portico.model.topology.TaskInterface;
import portico.model.topology.TaskStatus;
import portico.model.topology.Topology;
import portico.model.topology.Vpc;
import portico.model.topology.VpcEndpoint;

/** Builds small towns for tests of the drawing, line by line. */
public final class Site {

    public static final VpcId VPC = new VpcId("vpc-shop");
    private final List<Resource> resources = new ArrayList<>();
    private final List<Unplaced> unplaced = new ArrayList<>();
    private int dynamicPort = 32768;
    private int eni;

    public Site() {
        InternetGatewayId gate = new InternetGatewayId("igw-1");
        resources.add(new Vpc(VPC, "shop", List.of(Cidr.of("10.0.0.0/16")), true, true));
        resources.add(new InternetGateway(gate, "Internet gateway", VPC));
        resources.add(new RouteTable(new RouteTableId("rtb-public"), "public", VPC, false,
                List.of(new Route(new Route.Block(Cidr.EVERYWHERE), new Route.ToInternetGateway(gate)))));
    }

    public Site street(String id, String name, String cidr, String zone, boolean open) {
        Optional<RouteTableId> table = open ? Optional.of(new RouteTableId("rtb-public")) : Optional.empty();
        resources.add(new Subnet(new SubnetId(id), name, VPC, Cidr.of(cidr), new ZoneId(zone), table, false, 0));
        return this;
    }

    /** Private streets lead over a VPN to somebody's own network. */
    public Site vpn() {
        resources.add(new RouteTable(new RouteTableId("rtb-vpn"), "vpn", VPC, true,
                List.of(new Route(new Route.Block(Cidr.of("192.168.0.0/16")), new Route.ToOther("vgw-1")))));
        return this;
    }

    public Site group(String id) {
        resources.add(new SecurityGroup(new SecurityGroupId(id), id, VPC, List.of(), List.of()));
        return this;
    }

    public Site host(String id, String type, String street, String address, String group, boolean trunk,
            InstanceStatus status) {
        Ipv4Address ip = Ipv4Address.of(address);
        resources.add(new ContainerInstance(new InstanceId(id), id, type, new SubnetId(street), ip, Optional.empty(),
                List.of(new SecurityGroupId(group)), status, Agent.CURRENT,
                trunk ? Optional.of(new TrunkInterface(ip.plus(100))) : Optional.empty(), Optional.empty(), 0,
                HostPorts.LINUX, Map.of()));
        return this;
    }

    public Site definition(String family, NetworkMode mode, int cpu, int memory, int port) {
        PortMapping mapping = new PortMapping(PortRange.single(port), OptionalInt.empty(), Protocol.TCP,
                Optional.empty(), Optional.empty());
        ContainerDefinition app = new ContainerDefinition("app", "app:1", cpu, OptionalInt.of(memory),
                OptionalInt.empty(), true, List.of(mapping), List.of());
        resources.add(new TaskDefinition(new TaskDefinitionId(family + ":1"), family, 1, mode, Set.of(),
                OptionalInt.empty(), OptionalInt.empty(), List.of(app), Set.of()));
        return this;
    }

    public Site service(String name, LaunchType launch, int count, String group, String target, String... streets) {
        Optional<AwsvpcConfiguration> network = streets.length == 0 ? Optional.empty()
                : Optional.of(new AwsvpcConfiguration(List.of(streets).stream().map(SubnetId::new).toList(),
                        List.of(new SecurityGroupId(group)), false));
        List<Service.LoadBalancing> balancing = target.isEmpty() ? List.of()
                : List.of(new Service.LoadBalancing(new TargetGroupId(target), "app", 3000));
        resources.add(new Service(new ServiceId(name), name, new TaskDefinitionId(name + ":1"), count, launch, network,
                balancing, false, Optional.empty()));
        return this;
    }

    /** A task with its own door, on a host or, without one, in a Fargate house. */
    public Site awsvpc(String id, String service, String host, String street, String address, String group) {
        TaskInterface.Kind kind = host.isEmpty() ? TaskInterface.Kind.FARGATE : TaskInterface.Kind.TASK;
        TaskInterface door = new TaskInterface(new InterfaceId("eni-" + eni++), kind, new SubnetId(street),
                Ipv4Address.of(address), Optional.empty(), List.of(new SecurityGroupId(group)));
        Optional<InstanceId> instance = host.isEmpty() ? Optional.empty() : Optional.of(new InstanceId(host));
        return task(id, service, host.isEmpty() ? LaunchType.FARGATE : LaunchType.EC2,
                new Placement(instance, Optional.of(door), List.of(), Map.of()));
    }

    public Site bridge(String id, String service, String host, String inside, int containerPort) {
        NetworkBinding binding = new NetworkBinding("app", PortRange.single(containerPort),
                PortRange.single(dynamicPort++), Protocol.TCP, true);
        return task(id, service, LaunchType.EC2, new Placement(Optional.of(new InstanceId(host)), Optional.empty(),
                List.of(binding), Map.of("app", Ipv4Address.of(inside))));
    }

    public Site hostMode(String id, String service, String host, int port) {
        NetworkBinding binding = new NetworkBinding("app", PortRange.single(port), PortRange.single(port), Protocol.TCP,
                false);
        return task(id, service, LaunchType.EC2,
                new Placement(Optional.of(new InstanceId(host)), Optional.empty(), List.of(binding), Map.of()));
    }

    private Site task(String id, String service, LaunchType launch, Placement placement) {
        resources
                .add(new Task(new TaskId(id), new TaskDefinitionId(service + ":1"), Optional.of(new ServiceId(service)),
                        launch, TaskStatus.RUNNING, Optional.empty(), Optional.of(placement)));
        return this;
    }

    /** A task that one host refuses. */
    public Site waiting(String id, String service, Reason reason, String host) {
        resources
                .add(new Task(new TaskId(id), new TaskDefinitionId(service + ":1"), Optional.of(new ServiceId(service)),
                        LaunchType.EC2, TaskStatus.PROVISIONING, Optional.empty(), Optional.empty()));
        Shortage shortage = new Shortage(reason, new RuleId(41), "No", "Because");
        List<Verdict.Refused> refusals = host.isEmpty() ? List.of()
                : List.of(new Verdict.Refused(new InstanceId(host), List.of(shortage)));
        unplaced.add(new Unplaced(Optional.of(new ServiceId(service)), new TaskDefinitionId(service + ":1"),
                List.of(new TaskId(id)), "event", refusals, List.of()));
        return this;
    }

    public Site target(String name) {
        resources.add(new TargetGroup(new TargetGroupId(name), name, VPC, TargetGroup.TargetType.IP, "HTTP", 3000,
                List.of()));
        return this;
    }

    public Site balancer(String name, String group, List<String> streets, Map<String, String> paths) {
        List<LoadBalancer.Rule> rules = paths.entrySet()
                .stream()
                .sorted(Map.Entry.comparingByKey())
                .map(e -> new LoadBalancer.Rule(e.getKey(), new TargetGroupId(e.getValue())))
                .toList();
        List<NodeAddress> nodes = streets.stream()
                .map(s -> new NodeAddress(new SubnetId(s), Ipv4Address.of("10.0.101.4"),
                        Optional.of(Ipv4Address.of("198.51.100.1"))))
                .toList();
        resources.add(new LoadBalancer(new LoadBalancerId(name), name, VPC, LoadBalancer.Type.APPLICATION, true, nodes,
                List.of(new SecurityGroupId(group)), List.of(new LoadBalancer.Listener("HTTPS", 443, rules))));
        return this;
    }

    public Site nat(String name, String street) {
        resources.add(new NatGateway(new NatGatewayId(name), name, VPC, Optional.of(new SubnetId(street)),
                Optional.of(Ipv4Address.of("10.0.101.5")), Optional.of(Ipv4Address.of("198.51.100.9"))));
        return this;
    }

    public Site database(String name, String street, String address, String group) {
        resources.add(new Database(new DatabaseId(name), name, "postgres", 5432, new SubnetId(street),
                Ipv4Address.of(address), List.of(new SecurityGroupId(group))));
        return this;
    }

    public Site outside(String name, String address, int port) {
        resources.add(new OutsideEndpoint(new OutsideEndpointId(name), name, Ipv4Address.of(address), port));
        return this;
    }

    public Site endpoint(String name, String street) {
        boolean gateway = street.isEmpty();
        resources.add(new VpcEndpoint(new VpcEndpointId(name), name, VPC,
                gateway ? VpcEndpoint.Type.GATEWAY : VpcEndpoint.Type.INTERFACE, "com.amazonaws.us-east-1." + name,
                gateway ? List.of()
                        : List.of(
                                new NodeAddress(new SubnetId(street), Ipv4Address.of("10.0.1.200"), Optional.empty())),
                List.of(), true));
        return this;
    }

    public Analysis analysis() {
        Topology topology = Topology.of("shop", "us-east-1", resources);
        return analysis(topology, unplaced);
    }

    /** The analysis of any topology, without findings. */
    public static Analysis analysis(Topology topology, List<Unplaced> unplaced) {
        return new Analysis(topology, CapacityCount.of(topology, Catalogues.instanceTypes()), unplaced, List.of());
    }
}
