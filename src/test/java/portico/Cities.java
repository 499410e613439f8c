package portico;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import portico.model.id.InstanceId;
import portico.model.id.InterfaceId;
import portico.model.id.SecurityGroupId;
import portico.model.id.ServiceId;
import portico.model.id.SubnetId;
import portico.model.id.TaskDefinitionId;
import portico.model.id.TaskId;
import portico.model.id.VpcId;
import portico.model.id.ZoneId;
import portico.model.net.Cidr;
import portico.model.net.Ipv4Address;
import portico.model.net.PortRange;
import portico.model.net.Protocol;
import portico.model.topology.Agent;
import portico.model.topology.AwsvpcConfiguration;
import portico.model.topology.ContainerDefinition;
import portico.model.topology.ContainerInstance;
import portico.model.topology.ContainerInstance.TrunkInterface;
import portico.model.topology.HostPorts;
import portico.model.topology.InstanceStatus;
import portico.model.topology.LaunchType;
import portico.model.topology.NetworkBinding;
import portico.model.topology.NetworkMode;
import portico.model.topology.PortMapping;
import portico.model.topology.Resource;
import portico.model.topology.SecurityGroup;
import portico.model.topology.SecurityGroupRule;
import portico.model.topology.Service;
import portico.model.topology.Subnet;
import portico.model.topology.Task;
import portico.model.topology.Task.Placement;
import portico.model.topology.TaskDefinition;
import portico.model.topology.TaskInterface;
import portico.model.topology.TaskStatus;
import portico.model.topology.Topology;
import portico.model.topology.Vpc;

/**
 * Topologies of any size for tests of layout and speed: every host runs one task of each service, every task holds what AWS would have given it.
 * The same arguments give the same topology.
 */
public final class Cities {

    private static final int ZONES = 3;
    private static final String TYPE = "c5.4xlarge";
    private static final VpcId VPC = new VpcId("vpc-city");
    private static final SecurityGroupId GROUP = new SecurityGroupId("sg-city");

    private final int hosts;
    private final List<NetworkMode> modes;
    private final int hostsPerSubnet;
    private final List<Resource> resources = new ArrayList<>();

    private Cities(int hosts, int tasksPerHost, List<NetworkMode> modes) {
        this.hosts = hosts;
        this.modes = IntStream.range(0, tasksPerHost).mapToObj(i -> modes.get(i % modes.size())).toList();
        // a host takes its own address, one for its trunk and one for each task; a /20 holds 4,091
        this.hostsPerSubnet = 4000 / (tasksPerHost + 2);
    }

    /**
     * A city of trunked {@value #TYPE} hosts in three zones.
     *
     * @param hosts at least 1
     * @param tasksPerHost at most 60, what the trunk carries; task i runs in mode i of the modes, which repeat
     */
    public static Topology of(int hosts, int tasksPerHost, NetworkMode... modes) {
        return new Cities(hosts, tasksPerHost, List.of(modes)).build();
    }

    private Topology build() {
        SecurityGroupRule any = new SecurityGroupRule(Optional.empty(), PortRange.ALL,
                new SecurityGroupRule.Block(Cidr.EVERYWHERE), "");
        resources.add(new Vpc(VPC, "city", List.of(Cidr.of("10.0.0.0/16")), true, true));
        resources.add(new SecurityGroup(GROUP, "city", VPC, List.of(any), List.of(any)));
        for (int subnet = 0; subnet < subnets(); subnet++) {
            ZoneId zone = new ZoneId("us-east-1" + (char) ('a' + subnet % ZONES));
            resources.add(new Subnet(subnet(subnet), "street-" + subnet, VPC, Cidr.of("10.0." + subnet * 16 + ".0/20"),
                    zone, Optional.empty(), false, 0));
        }
        IntStream.range(0, modes.size()).forEach(this::addService);
        IntStream.range(0, hosts).forEach(this::addHost);
        return Topology.of("city of " + hosts, "us-east-1", resources);
    }

    private int subnets() {
        return Math.max(ZONES, (hosts + hostsPerSubnet - 1) / hostsPerSubnet);
    }

    private static SubnetId subnet(int number) {
        return new SubnetId("subnet-" + number);
    }

    private void addService(int index) {
        PortMapping port = new PortMapping(PortRange.single(8000 + index), OptionalInt.empty(), Protocol.TCP,
                Optional.empty(), Optional.empty());
        ContainerDefinition container = new ContainerDefinition("app", "app:1", 100, OptionalInt.of(128),
                OptionalInt.empty(), true, List.of(port), List.of());
        resources.add(new TaskDefinition(definition(index), "service-" + index, 1, modes.get(index),
                Set.of(LaunchType.EC2), OptionalInt.empty(), OptionalInt.empty(), List.of(container), Set.of()));
        Optional<AwsvpcConfiguration> network = modes.get(index) == NetworkMode.AWSVPC
                ? Optional.of(new AwsvpcConfiguration(IntStream.range(0, subnets()).mapToObj(Cities::subnet).toList(),
                        List.of(GROUP), false))
                : Optional.empty();
        resources.add(new Service(service(index), "service-" + index, definition(index), hosts, LaunchType.EC2, network,
                List.of(), false, Optional.empty()));
    }

    private static TaskDefinitionId definition(int index) {
        return new TaskDefinitionId("service-" + index + ":1");
    }

    private static ServiceId service(int index) {
        return new ServiceId("service-" + index);
    }

    private void addHost(int host) {
        int street = host % subnets();
        Ipv4Address first = Ipv4Address.of("10.0." + street * 16 + ".0")
                .plus(10 + host / subnets() * (modes.size() + 2));
        InstanceId id = new InstanceId("i-" + host);
        resources.add(new ContainerInstance(id, "host-" + host, TYPE, subnet(street), first, Optional.empty(),
                List.of(GROUP), InstanceStatus.ACTIVE, Agent.CURRENT, Optional.of(new TrunkInterface(first.plus(1))),
                Optional.empty(), 0, ports(), Map.of()));
        int bridged = 0;
        for (int index = 0; index < modes.size(); index++) {
            Placement place = switch (modes.get(index)) {
                case AWSVPC -> door(id, host, index, street, first.plus(2 + index));
                case BRIDGE, DEFAULT -> behindThePort(id, index, bridged++);
                case HOST -> atThePort(id, index);
                case NONE -> new Placement(Optional.of(id), Optional.empty(), List.of(), Map.of());
            };
            resources.add(
                    new Task(new TaskId("task-" + host + "-" + index), definition(index), Optional.of(service(index)),
                            LaunchType.EC2, TaskStatus.RUNNING, Optional.empty(), Optional.of(place)));
        }
    }

    private HostPorts ports() {
        long bridged = modes.stream().filter(mode -> mode == NetworkMode.BRIDGE || mode == NetworkMode.DEFAULT).count();
        return bridged == 0 ? HostPorts.LINUX : HostPorts.LINUX.withLastAssigned(OptionalInt.of(32767 + (int) bridged));
    }

    private static Placement door(InstanceId id, int host, int index, int street, Ipv4Address address) {
        TaskInterface branch = new TaskInterface(new InterfaceId("eni-" + host + "-" + index),
                TaskInterface.Kind.BRANCH, subnet(street), address, Optional.empty(), List.of(GROUP));
        return new Placement(Optional.of(id), Optional.of(branch), List.of(), Map.of());
    }

    private static Placement behindThePort(InstanceId id, int index, int bridged) {
        NetworkBinding binding = new NetworkBinding("app", PortRange.single(8000 + index),
                PortRange.single(32768 + bridged), Protocol.TCP, true);
        return new Placement(Optional.of(id), Optional.empty(), List.of(binding),
                Map.of("app", Ipv4Address.of("172.17.0.2").plus(bridged)));
    }

    private static Placement atThePort(InstanceId id, int index) {
        PortRange port = PortRange.single(8000 + index);
        return new Placement(Optional.of(id), Optional.empty(),
                List.of(new NetworkBinding("app", port, port, Protocol.TCP, false)), Map.of());
    }
}
