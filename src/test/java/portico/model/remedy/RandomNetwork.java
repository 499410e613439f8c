package portico.model.remedy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import portico.model.id.DatabaseId;
import portico.model.id.InstanceId;
import portico.model.id.InterfaceId;
import portico.model.id.LoadBalancerId;
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
import portico.model.topology.HealthCheck;
import portico.model.topology.HostPorts;
import portico.model.topology.InstanceStatus;
import portico.model.topology.LaunchType;
import portico.model.topology.LoadBalancer;
import portico.model.topology.NetworkBinding;
import portico.model.topology.NetworkMode;
import portico.model.topology.NodeAddress;
import portico.model.topology.PortMapping;
import portico.model.topology.Service;
import portico.model.topology.Setting;
import portico.model.topology.TargetAttributes;
import portico.model.topology.TargetGroup;
import portico.model.topology.TargetState;
import portico.model.topology.Task;
import portico.model.topology.TaskDefinition;
import portico.model.topology.TaskInterface;
import portico.model.topology.TaskStatus;
import portico.model.topology.Topology;
import portico.model.topology.VpcEndpoint;

/** A small network with everything that decides over packets, drawn by lot: on that ground two hosts, tasks of each mode, and ways in. */
public final class RandomNetwork extends RandomGround {

    private RandomNetwork(long seed) {
        super(seed);
    }

    public static Topology of(long seed) {
        RandomNetwork network = new RandomNetwork(seed);
        network.plan();
        network.guards();
        network.compute();
        network.entries();
        return Topology.of("random " + seed, "us-east-1", network.resources);
    }

    private void compute() {
        for (int h = 0; h < 2; h++) {
            int street = random.nextInt(3);
            HostPorts ports = new HostPorts(HostPorts.LINUX.reservedTcp(), List.of(), HostPorts.LINUX.dynamicRange(),
                    OptionalInt.empty(), chance(50));
            resources.add(new ContainerInstance(new InstanceId("h" + h), "h" + h, "c5.large", STREETS.get(street),
                    address(street, 100 + h),
                    street == 2 && chance(70) ? Optional.of(publicAddress(100 + h)) : Optional.empty(), carried(),
                    InstanceStatus.ACTIVE, Agent.CURRENT, Optional.empty(), Optional.empty(), 0, ports, Map.of()));
        }
        for (NetworkMode mode : List.of(NetworkMode.BRIDGE, NetworkMode.HOST, NetworkMode.AWSVPC)) {
            service(mode.apiName(), mode);
        }
        for (int t = 0; t < 2; t++) {
            bridge(t);
            awsvpc(t);
        }
        hostMode();
        machine();
    }

    /** Outside of AWS, with groups that nobody may ask; its own network may use the addresses of the VPC. */
    private void machine() {
        InstanceId id = new InstanceId("mi-0");
        Ipv4Address address = Ipv4Address.of(chance(80) ? "192.168.7.9" : "10.0.1.9");
        Optional<Ipv4Address> seen = chance(40) ? Optional.of(publicAddress(150)) : Optional.empty();
        resources.add(new ContainerInstance(id, "mi-0", "external", STREETS.get(random.nextInt(3)), address, seen,
                carried(), InstanceStatus.ACTIVE, Agent.CURRENT, Optional.empty(), Optional.empty(), 0, HostPorts.LINUX,
                Map.of()));
        service("any-bridge", NetworkMode.BRIDGE);
        service("any-host", NetworkMode.HOST);
        task("any-bridge0", "any-bridge", new Task.Placement(Optional.of(id), Optional.empty(),
                List.of(binding(3000, 32768, true)), Map.of("app", Ipv4Address.of("172.17.0.2"))));
        task("any-host0", "any-host",
                new Task.Placement(Optional.of(id), Optional.empty(), List.of(binding(3001, 3001, false)), Map.of()));
    }

    private static NetworkBinding binding(int container, int host, boolean dynamic) {
        return new NetworkBinding("app", PortRange.single(container), PortRange.single(host), Protocol.TCP, dynamic);
    }

    private int port(NetworkMode mode) {
        return mode == NetworkMode.HOST ? 3001 : 3000;
    }

    private void service(String name, NetworkMode mode) {
        ContainerDefinition container = new ContainerDefinition("app", "app:1", 64, OptionalInt.of(64),
                OptionalInt.empty(), true, List.of(new PortMapping(PortRange.single(port(mode)), OptionalInt.empty(),
                        Protocol.TCP, Optional.empty(), Optional.empty())),
                List.of());
        resources.add(new TaskDefinition(new TaskDefinitionId(name), name, 1, mode, Set.of(), OptionalInt.empty(),
                OptionalInt.empty(), List.of(container), Set.of()));
        List<Service.LoadBalancing> balancing = name.equals(fronted())
                ? List.of(new Service.LoadBalancing(new TargetGroupId("tg"), "app", port(mode)))
                : List.of();
        resources.add(new Service(new ServiceId(name), name, new TaskDefinitionId(name), 1, LaunchType.EC2,
                Optional.empty(), balancing, false, Optional.empty()));
    }

    private String front;

    private String fronted() {
        if (front == null) {
            front = any(List.of("bridge", "host", "awsvpc"));
        }
        return front;
    }

    private void bridge(int index) {
        task("bridge" + index, "bridge",
                new Task.Placement(Optional.of(new InstanceId("h" + random.nextInt(2))), Optional.empty(),
                        List.of(binding(3000, 32768 + index, true)),
                        Map.of("app", Ipv4Address.of("172.17.0." + (2 + index)))));
    }

    private void hostMode() {
        task("host0", "host", new Task.Placement(Optional.of(new InstanceId("h" + random.nextInt(2))), Optional.empty(),
                List.of(binding(3001, 3001, false)), Map.of()));
    }

    private void awsvpc(int index) {
        int street = random.nextInt(3);
        boolean fargate = chance(40);
        TaskInterface nic = new TaskInterface(new InterfaceId("eni" + index),
                fargate ? TaskInterface.Kind.FARGATE : TaskInterface.Kind.TASK, STREETS.get(street),
                address(street, 50 + index),
                fargate && street == 2 && chance(60) ? Optional.of(publicAddress(50 + index)) : Optional.empty(),
                carried());
        task("awsvpc" + index, "awsvpc", new Task.Placement(
                fargate ? Optional.empty() : Optional.of(new InstanceId("h0")), Optional.of(nic), List.of(), Map.of()));
    }

    private void task(String id, String service, Task.Placement placement) {
        resources.add(new Task(new TaskId(id), new TaskDefinitionId(service), Optional.of(new ServiceId(service)),
                placement.instance().isPresent() ? LaunchType.EC2 : LaunchType.FARGATE, TaskStatus.RUNNING,
                Optional.empty(), Optional.of(placement)));
    }

    /** Every fifth group is checked at a port of its own. */
    private TargetAttributes attributes() {
        OptionalInt none = OptionalInt.empty();
        return new TargetAttributes(any(List.of(Setting.values())), any(List.of(Setting.values())), none,
                new HealthCheck(chance(20) ? OptionalInt.of(443) : none, none, none, none, none));
    }

    /** Of every third group: hosts by their ids, or whoever holds an address, be it a machine outside of AWS or nobody (R125). */
    private List<TargetGroup.OtherTarget> byHand(TargetGroup.TargetType type) {
        if (!chance(35)) {
            return List.of();
        }
        List<String> names = type == TargetGroup.TargetType.INSTANCE ? List.of("h0", "h1", "i-far") : addresses();
        return random.ints(1 + random.nextInt(3), 0, names.size())
                .mapToObj(i -> new TargetGroup.OtherTarget(names.get(i), any(List.of(443, 3000, 3001, 5432, 32768))))
                .distinct()
                .toList();
    }

    private List<String> addresses() {
        Stream<Ipv4Address> held = resources.stream().flatMap(r -> switch (r) {
            case ContainerInstance i -> Stream.of(i.privateIp());
            case Task t -> t.networkInterface().map(TaskInterface::privateIp).stream();
            case Database d when !d.subnet().equals(STREETS.get(3)) -> Stream.of(d.privateIp());
            default -> Stream.empty();
        });
        return Stream.concat(held, Stream.of(address(0, 77))).map(Ipv4Address::toString).toList();
    }

    /** Of every target that there may be, and of some that are none. */
    private Map<TargetGroup.OtherTarget, TargetState> health(List<TargetGroup.OtherTarget> byHand) {
        Map<TargetGroup.OtherTarget, TargetState> states = new HashMap<>();
        Stream<TargetGroup.OtherTarget> tasks = resources.stream()
                .filter(Task.class::isInstance)
                .map(Task.class::cast)
                .flatMap(t -> TargetGroup.target(t, t.taskDefinition().value().equals("host") ? 3001 : 3000).stream());
        Stream.concat(tasks, byHand.stream())
                .filter(_ -> chance(80))
                .forEach(target -> states.put(target, any(List.of(TargetState.values()))));
        return states;
    }

    private void entries() {
        int street = random.nextInt(2);
        resources.add(new Database(new DatabaseId("db"), "db", "postgres", 5432, STREETS.get(street),
                address(street, 200), carried()));
        resources.add(new Database(new DatabaseId("far-db"), "far-db", "postgres", 5432, STREETS.get(3),
                address(3, 200), List.of(new SecurityGroupId("sg-far"))));
        resources.add(new VpcEndpoint(new VpcEndpointId("ecr"), "ecr", VPC, VpcEndpoint.Type.INTERFACE,
                "com.amazonaws.us-east-1.ecr.api",
                List.of(new NodeAddress(STREETS.get(0), address(0, 210), Optional.empty())), carried(), true));
        boolean network = chance(50);
        TargetGroup.TargetType type = chance(50) ? TargetGroup.TargetType.IP : TargetGroup.TargetType.INSTANCE;
        List<TargetGroup.OtherTarget> byHand = byHand(type);
        resources.add(new TargetGroup(new TargetGroupId("tg"), "tg", VPC, type, chance(80) ? "TCP" : "TCP_UDP", 80,
                byHand, attributes(), chance(50) ? health(byHand) : Map.of()));
        LoadBalancer.Listener listener = new LoadBalancer.Listener(network ? "TCP" : "HTTPS", 443,
                List.of(new LoadBalancer.Rule("*", new TargetGroupId("tg"))));
        List<NodeAddress> nodes = new ArrayList<>(
                List.of(new NodeAddress(STREETS.get(2), address(2, 10), Optional.of(publicAddress(20)))));
        if (chance(60)) {
            nodes.add(new NodeAddress(STREETS.get(1), address(1, 10), Optional.of(publicAddress(21))));
        }
        resources.add(new LoadBalancer(new LoadBalancerId("lb"), "lb", VPC,
                network ? LoadBalancer.Type.NETWORK : LoadBalancer.Type.APPLICATION, chance(75), nodes,
                network && chance(50) ? List.of() : carried(), List.of(listener)));
    }
}
