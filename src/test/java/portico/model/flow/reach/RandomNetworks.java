package portico.model.flow.reach;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import portico.model.id.DatabaseId;
import portico.model.id.InstanceId;
import portico.model.id.InterfaceId;
import portico.model.id.LoadBalancerId;
import portico.model.id.OutsideEndpointId;
import portico.model.id.SecurityGroupId;
import portico.model.id.ServiceId;
import portico.model.id.TargetGroupId;
import portico.model.id.TaskDefinitionId;
import portico.model.id.TaskId;
import portico.model.id.VpcEndpointId;
import portico.model.net.Ipv4Address;
import portico.model.net.PortRange;
import portico.model.net.Protocol;
import portico.model.topology.Agent;
import portico.model.topology.ContainerDefinition;
import portico.model.topology.ContainerInstance;
import portico.model.topology.Database;
import portico.model.topology.HostPorts;
import portico.model.topology.InstanceStatus;
import portico.model.topology.LaunchType;
import portico.model.topology.LoadBalancer;
import portico.model.topology.NetworkBinding;
import portico.model.topology.NetworkMode;
import portico.model.topology.NodeAddress;
import portico.model.topology.OutsideEndpoint;
import portico.model.topology.PortMapping;
import portico.model.topology.Resource;
import portico.model.topology.Service;
import portico.model.topology.Setting;
import portico.model.topology.Subnet;
import portico.model.topology.TargetAttributes;
import portico.model.topology.TargetGroup;
import portico.model.topology.TargetState;
import portico.model.topology.Task;
import portico.model.topology.TaskDefinition;
import portico.model.topology.TaskInterface;
import portico.model.topology.TaskStatus;
import portico.model.topology.Topology;
import portico.model.topology.VpcEndpoint;

/** Small networks with everything a packet can meet, in which about half of all connections open. The same seed gives the same one. */
final class RandomNetworks {

    private static final List<NetworkMode> MODES = List.of(NetworkMode.BRIDGE, NetworkMode.BRIDGE, NetworkMode.HOST,
            NetworkMode.AWSVPC, NetworkMode.AWSVPC, NetworkMode.AWSVPC, NetworkMode.NONE);
    static final List<Integer> PORTS = List.of(80, 443, 3000, 5432, 8080);

    private final Random random;
    /** Of its own, so that a seed that once told something still does. */
    private final Random hands;
    private final List<Resource> resources = new ArrayList<>();
    private final RandomGround ground;
    private final List<Subnet> subnets;
    private final List<ContainerInstance> hosts = new ArrayList<>();
    private int nextAddress = 10;
    private int nextPort = 32768;

    private RandomNetworks(long seed) {
        random = new Random(seed);
        hands = new Random(-seed);
        ground = new RandomGround(random);
        subnets = ground.subnets();
        resources.addAll(ground.resources());
    }

    private boolean chance(int oneIn) {
        return ground.chance(oneIn);
    }

    private <T> T pick(List<T> choices) {
        return ground.pick(choices);
    }

    private List<SecurityGroupId> groupsIn(Subnet subnet) {
        return ground.groupsIn(subnet);
    }

    static Topology of(long seed) {
        RandomNetworks network = new RandomNetworks(seed);
        network.build(1 + network.random.nextInt(3), 0);
        return Topology.of("random " + seed, "us-east-1", network.resources);
    }

    /** As many hosts in the same few subnets, and a service for each four of them. */
    static Topology large(long seed, int hosts) {
        RandomNetworks network = new RandomNetworks(seed);
        network.build(hosts, hosts / 4);
        return Topology.of("random " + seed + " with " + hosts + " hosts", "us-east-1", network.resources);
    }

    private Ipv4Address address(Subnet subnet) {
        return subnet.cidr().at(nextAddress++);
    }

    private Optional<Ipv4Address> publicAddress() {
        return chance(2) ? Optional.of(Ipv4Address.of("198.51.100." + (20 + nextAddress % 200))) : Optional.empty();
    }

    private void build(int many, int moreServices) {
        for (int i = many; i > 0; i--) {
            Subnet subnet = pick(subnets);
            HostPorts ports = new HostPorts(List.of(22), List.of(), HostPorts.LINUX.dynamicRange(), OptionalInt.empty(),
                    chance(2));
            boolean external = chance(4);
            String name = (external ? "mi-" : "i-") + i;
            hosts.add(new ContainerInstance(new InstanceId(name), name, "c5.large", subnet.id(),
                    external ? Ipv4Address.of("192.168.7." + i) : address(subnet), publicAddress(), groupsIn(subnet),
                    InstanceStatus.ACTIVE, Agent.CURRENT, Optional.empty(), Optional.empty(), 0, ports, Map.of()));
        }
        resources.addAll(hosts);
        outside();
        for (int i = 2 + random.nextInt(3) + moreServices; i > 0; i--) {
            tasks("s" + i, pick(MODES));
        }
    }

    private void outside() {
        resources.add(
                new OutsideEndpoint(new OutsideEndpointId("partner"), "partner", Ipv4Address.of("203.0.113.40"), 443));
        Subnet home = pick(subnets);
        resources.add(
                new Database(new DatabaseId("db"), "db", "postgres", 5432, home.id(), address(home), groupsIn(home)));
        List<NodeAddress> faces = sameVpc(home).map(s -> new NodeAddress(s.id(), address(s), Optional.empty()))
                .toList();
        resources.add(new VpcEndpoint(new VpcEndpointId("ecr"), "ecr", home.vpc(), VpcEndpoint.Type.INTERFACE,
                "com.amazonaws.us-east-1.ecr.api", faces, groupsIn(home), true));
        for (LoadBalancer.Type type : LoadBalancer.Type.values()) {
            balancer(type, home);
        }
    }

    private Map<TargetGroup.OtherTarget, TargetState> health() {
        return resources.stream()
                .filter(r -> r instanceof Task && chance(2))
                .flatMap(r -> TargetGroup.target((Task) r, pick(PORTS) + 1).stream())
                .distinct()
                .collect(java.util.stream.Collectors.toMap(target -> target, _ -> pick(List.of(TargetState.values()))));
    }

    private java.util.stream.Stream<Subnet> sameVpc(Subnet home) {
        return subnets.stream().filter(s -> s.vpc().equals(home.vpc()) && s.id().value().compareTo("subnet-1-2") != 0);
    }

    /** Before every third balancer one or two hosts, machines outside of AWS among them, or their addresses (R125). */
    private List<TargetGroup.OtherTarget> byHand() {
        return hands.nextInt(3) > 0 ? List.of()
                : hands.ints(1 + hands.nextInt(2), 0, hosts.size()).mapToObj(hosts::get).map(this::byHand).toList();
    }

    private TargetGroup.OtherTarget byHand(ContainerInstance host) {
        return new TargetGroup.OtherTarget(hands.nextBoolean() ? host.id().value() : host.privateIp().toString(),
                PORTS.get(hands.nextInt(PORTS.size())));
    }

    private void balancer(LoadBalancer.Type type, Subnet home) {
        String name = type.name().toLowerCase(java.util.Locale.ROOT);
        TargetGroupId group = new TargetGroupId("tg-" + name);
        resources.add(new TargetGroup(group, group.value(), home.vpc(),
                chance(2) ? TargetGroup.TargetType.IP : TargetGroup.TargetType.INSTANCE, "HTTP", 80, byHand(),
                new TargetAttributes(pick(List.of(Setting.values())), pick(List.of(Setting.values()))), health()));
        List<NodeAddress> nodes = sameVpc(home).map(s -> new NodeAddress(s.id(), address(s), publicAddress())).toList();
        resources.add(new LoadBalancer(new LoadBalancerId(name), name, home.vpc(), type, chance(2), nodes,
                groupsIn(home),
                List.of(new LoadBalancer.Listener("TCP", pick(PORTS), List.of(new LoadBalancer.Rule("*", group))))));
    }

    private void tasks(String name, NetworkMode mode) {
        List<PortMapping> ports = ports();
        ContainerDefinition container = new ContainerDefinition("app", "app:1", 64, OptionalInt.of(64),
                OptionalInt.empty(), true, ports, List.of());
        TaskDefinitionId definition = new TaskDefinitionId(name);
        resources.add(new TaskDefinition(definition, name, 1, mode, Set.of(), OptionalInt.empty(), OptionalInt.empty(),
                List.of(container), Set.of()));
        Optional<ServiceId> service = chance(4) ? Optional.empty() : Optional.of(new ServiceId(name));
        service.ifPresent(id -> resources.add(new Service(id, name, definition, 1, LaunchType.EC2, Optional.empty(),
                chance(2) || ports.isEmpty() ? List.of()
                        : List.of(new Service.LoadBalancing(
                                new TargetGroupId(chance(2) ? "tg-application" : "tg-network"), "app",
                                ports.getFirst().containerPort())),
                false, Optional.empty())));
        for (int i = random.nextInt(5); i > 0; i--) {
            Optional<Task.Placement> place = chance(8) ? Optional.empty()
                    : Optional.of(place(name + "-" + i, mode, ports));
            TaskStatus status = place.isEmpty() ? TaskStatus.PROVISIONING
                    : chance(6) ? TaskStatus.DEACTIVATING
                            : chance(8) ? TaskStatus.PENDING : chance(8) ? TaskStatus.ACTIVATING : TaskStatus.RUNNING;
            resources.add(new Task(new TaskId(name + "-" + i), definition, service, LaunchType.EC2, status,
                    Optional.empty(), place));
        }
    }

    private List<PortMapping> ports() {
        List<PortMapping> ports = new ArrayList<>();
        for (int i = random.nextInt(3); i > 0; i--) {
            int first = pick(PORTS) + i;
            PortRange range = chance(5) && ports.isEmpty() ? new PortRange(first, first + 2000)
                    : PortRange.single(first);
            boolean taken = ports.stream().anyMatch(p -> p.containerPorts().contains(range.first()));
            ports.add(taken ? ports.getFirst()
                    : new PortMapping(range, OptionalInt.empty(), chance(6) ? Protocol.UDP : Protocol.TCP,
                            Optional.empty(), Optional.empty()));
        }
        return ports.stream().distinct().toList();
    }

    private Task.Placement place(String task, NetworkMode mode, List<PortMapping> ports) {
        ContainerInstance host = pick(hosts);
        Subnet subnet = pick(subnets);
        return switch (mode) {
            case AWSVPC ->
                new Task.Placement(host.isExternal() || chance(3) ? Optional.empty() : Optional.of(host.id()),
                        Optional.of(new TaskInterface(new InterfaceId("eni-" + task), TaskInterface.Kind.TASK,
                                subnet.id(), address(subnet), publicAddress(), groupsIn(subnet))),
                        List.of(), Map.of());
            case BRIDGE,
                    DEFAULT ->
                new Task.Placement(Optional.of(host.id()), Optional.empty(),
                        ports.stream().filter(p -> !chance(8)).map(this::binding).toList(),
                        Map.of("app", Ipv4Address.of("172.17.0." + (2 + nextAddress++ % 200))));
            case HOST, NONE -> new Task.Placement(Optional.of(host.id()), Optional.empty(), List.of(), Map.of());
        };
    }

    private NetworkBinding binding(PortMapping port) {
        int size = port.containerPorts().size();
        PortRange hostPorts = new PortRange(nextPort, nextPort + size - 1);
        nextPort += size;
        return new NetworkBinding("app", port.containerPorts(), hostPorts, port.protocol(), true);
    }
}
