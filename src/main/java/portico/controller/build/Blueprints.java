package portico.controller.build;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import portico.model.capacity.Capacity;
import portico.model.id.DatabaseId;
import portico.model.id.InstanceId;
import portico.model.id.OutsideEndpointId;
import portico.model.id.ResourceId;
import portico.model.id.SecurityGroupId;
import portico.model.id.ServiceId;
import portico.model.id.SubnetId;
import portico.model.id.TaskDefinitionId;
import portico.model.id.VpcId;
import portico.model.net.Ipv4Address;
import portico.model.net.PortRange;
import portico.model.net.Protocol;
import portico.model.topology.Agent;
import portico.model.topology.AwsvpcConfiguration;
import portico.model.topology.ContainerDefinition;
import portico.model.topology.ContainerInstance;
import portico.model.topology.Database;
import portico.model.topology.HostPorts;
import portico.model.topology.InstanceStatus;
import portico.model.topology.LaunchType;
import portico.model.topology.NetworkMode;
import portico.model.topology.OutsideEndpoint;
import portico.model.topology.PortMapping;
import portico.model.topology.SecurityGroup;
import portico.model.topology.Service;
import portico.model.topology.Subnet;
import portico.model.topology.TaskDefinition;
import portico.model.topology.Topology;

/** New resources with ids and addresses that are still free, the same ones for the same network. */
public final class Blueprints {
    /** What a person says of a new service. */
    public record ServiceWish(String name, NetworkMode mode, LaunchType launchType, int containerPort,
            OptionalInt hostPort, int cpuUnits, int memoryMiB, int count) {
        /** The smallest Fargate task, once. */
        static final ServiceWish FARGATE = new ServiceWish("web", NetworkMode.AWSVPC, LaunchType.FARGATE, 8080,
                OptionalInt.empty(), 256, 512, 1);
    }

    /** A common type that takes two awsvpc tasks. */
    public static final String USUAL_TYPE = "c5.large";

    private final Topology topology;
    private final Capacity capacity;

    public Blueprints(Topology topology, Capacity capacity) {
        this.topology = topology;
        this.capacity = capacity;
    }

    /** A host like the others in its VPC. */
    public ContainerInstance host(String type, SubnetId subnet) {
        InstanceId id = free(n -> new InstanceId(String.format("i-new%02d", n)));
        List<SecurityGroupId> groups = topology.instances()
                .stream()
                .map(ContainerInstance::securityGroups)
                .filter(g -> !g.isEmpty())
                .findFirst()
                .orElseGet(() -> groups(subnet));
        return new ContainerInstance(id, id.value(), type, subnet, address(subnet), Optional.empty(), groups,
                InstanceStatus.ACTIVE, Agent.CURRENT, Optional.empty(), Optional.empty(), 0, HostPorts.LINUX, Map.of());
    }

    /** The type of the newest host in the subnet, else in the network. */
    String usualType(SubnetId subnet) {
        List<ContainerInstance> hosts = topology.instances();
        return hosts.stream()
                .filter(host -> host.subnet().equals(subnet))
                .reduce((before, last) -> last)
                .or(() -> hosts.stream().reduce((before, last) -> last))
                .map(ContainerInstance::instanceType)
                .orElse(USUAL_TYPE);
    }

    Ipv4Address address(SubnetId subnet) {
        return capacity.of(subnet).lowestFree().orElseGet(() -> topology.subnet(subnet).cidr().at(4));
    }

    List<SecurityGroupId> groups(SubnetId subnet) {
        VpcId vpc = topology.subnet(subnet).vpc();
        return topology.all(SecurityGroup.class)
                .stream()
                .filter(group -> group.vpc().equals(vpc))
                .map(SecurityGroup::id)
                .limit(1)
                .toList();
    }

    /** The task definition of a new service: one container with one port. */
    public TaskDefinition definition(ServiceWish wish) {
        TaskDefinitionId id = free(n -> new TaskDefinitionId(wish.name() + ":" + n));
        List<PortMapping> ports = wish.mode() == NetworkMode.NONE || wish.containerPort() == 0 ? List.of()
                : List.of(new PortMapping(PortRange.single(wish.containerPort()), hostPort(wish), Protocol.TCP,
                        Optional.empty(), Optional.empty()));
        ContainerDefinition container = new ContainerDefinition("app", wish.name(), wish.cpuUnits(),
                OptionalInt.of(wish.memoryMiB()), OptionalInt.empty(), true, ports, List.of());
        boolean fargate = wish.launchType() == LaunchType.FARGATE;
        return new TaskDefinition(id, wish.name(),
                Integer.parseInt(id.value().substring(id.value().lastIndexOf(':') + 1)), wish.mode(),
                Set.of(wish.launchType()), fargate ? OptionalInt.of(wish.cpuUnits()) : OptionalInt.empty(),
                fargate ? OptionalInt.of(wish.memoryMiB()) : OptionalInt.empty(), List.of(container), Set.of());
    }

    private static OptionalInt hostPort(ServiceWish wish) {
        return wish.mode() == NetworkMode.BRIDGE ? wish.hostPort() : OptionalInt.empty();
    }

    /** A service of that definition; its interfaces are made in the subnets where hosts stand, else in all. */
    public Service service(ServiceWish wish, TaskDefinition definition) {
        return service(wish, definition, network());
    }

    /** A service of that definition, with its interfaces where the configuration says. */
    Service service(ServiceWish wish, TaskDefinition definition, AwsvpcConfiguration configuration) {
        ServiceId id = free(n -> new ServiceId(n == 1 ? wish.name() : wish.name() + "-" + n));
        Optional<AwsvpcConfiguration> network = wish.mode() == NetworkMode.AWSVPC ? Optional.of(configuration)
                : Optional.empty();
        return new Service(id, id.value(), definition.id(), wish.count(), wish.launchType(), network, List.of(), false,
                Optional.empty());
    }

    /** Interfaces in the subnets where hosts stand, else in all. */
    public AwsvpcConfiguration network() {
        List<SubnetId> streets = topology.instances()
                .stream()
                .map(ContainerInstance::subnet)
                .distinct()
                .limit(16)
                .toList();
        List<SubnetId> subnets = streets.isEmpty() ? topology.subnets().stream().map(Subnet::id).limit(16).toList()
                : streets;
        return new AwsvpcConfiguration(subnets, groups(subnets.getFirst()), false);
    }

    /** Interfaces in one subnet only. */
    AwsvpcConfiguration network(SubnetId subnet) {
        return new AwsvpcConfiguration(List.of(subnet), groups(subnet), false);
    }

    public Database database(String name, String engine, int port, SubnetId subnet) {
        DatabaseId id = free(n -> new DatabaseId(n == 1 ? name : name + "-" + n));
        return new Database(id, id.value(), engine, port, subnet, address(subnet), groups(subnet));
    }

    public OutsideEndpoint outside(String name, Ipv4Address address, int port) {
        OutsideEndpointId id = free(n -> new OutsideEndpointId(n == 1 ? name : name + "-" + n));
        return new OutsideEndpoint(id, name, address, port);
    }

    <I extends ResourceId> I free(IntFunction<I> candidates) {
        return IntStream.iterate(1, n -> n + 1)
                .mapToObj(candidates)
                .filter(id -> topology.find(id).isEmpty())
                .findFirst()
                .orElseThrow();
    }
}
