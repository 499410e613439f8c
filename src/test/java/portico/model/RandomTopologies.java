package portico.model;

import static portico.model.Fixtures.container;
import static portico.model.Fixtures.definition;
import static portico.model.Fixtures.instance;
import static portico.model.Fixtures.mapping;
import static portico.model.Fixtures.network;
import static portico.model.Fixtures.port;
import static portico.model.Fixtures.range;
import static portico.model.Fixtures.registered;
import static portico.model.Fixtures.requiring;
import static portico.model.Fixtures.service;
import static portico.model.Fixtures.sized;
import static portico.model.Fixtures.subnet;
import static portico.model.Fixtures.task;
import static portico.model.Fixtures.trunked;
import static portico.model.Fixtures.udp;
import static portico.model.Fixtures.wantingGpus;
import static portico.model.Fixtures.withAgent;
import static portico.model.Fixtures.withAttribute;
import static portico.model.Fixtures.withGpus;
import static portico.model.Fixtures.withOtherInterfaces;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import portico.model.net.PortRange;
import portico.model.net.Protocol;
import portico.model.topology.Agent;
import portico.model.topology.Agent.OperatingSystem;
import portico.model.topology.ContainerInstance;
import portico.model.topology.InstanceStatus;
import portico.model.topology.NetworkMode;
import portico.model.topology.PortMapping;
import portico.model.topology.Resource;
import portico.model.topology.Service;
import portico.model.topology.Subnet;
import portico.model.topology.TaskDefinition;
import portico.model.topology.Topology;

/** Small crowded networks, in which everything runs out: each seed gives one, always the same. */
public final class RandomTopologies {

    private static final List<String> TYPES = List.of("t3.micro", "c5.large", "c5.large", "t3.xlarge", "x9.huge");
    /** The oldest knows no task interfaces (R18), the second no port ranges, and Docker hands out its ports (R24). */
    private static final List<String> VERSIONS = List.of("1.14.5", "1.60.0", "1.60.0", "1.105.1", "1.105.1", "1.105.1",
            "1.105.1", "1.105.1");
    private static final List<NetworkMode> MODES = List.of(NetworkMode.BRIDGE, NetworkMode.BRIDGE, NetworkMode.HOST,
            NetworkMode.AWSVPC, NetworkMode.AWSVPC, NetworkMode.NONE);

    private final Random random;
    private final List<Subnet> subnets = List.of(subnet("small-a", "10.0.10.0/28", "us-east-1a"),
            subnet("small-a2", "10.0.11.0/28", "us-east-1a"), subnet("small-b", "10.0.12.0/28", "us-east-1b"));

    private RandomTopologies(long seed) {
        this.random = new Random(seed);
    }

    /** Instances, services with waiting tasks, nothing placed yet. */
    public static Topology waiting(long seed) {
        return new RandomTopologies(seed).waiting();
    }

    /** The same, with some addresses of each subnet in use by things that are not drawn (R83). */
    public static Topology crowded(long seed) {
        Topology topology = waiting(seed);
        Random others = new Random(~seed);
        return topology.withAll(topology.subnets().stream().map(s -> withOthers(s, others.nextInt(9))).toList());
    }

    private static Subnet withOthers(Subnet s, int addresses) {
        return new Subnet(s.id(), s.name(), s.vpc(), s.cidr(), s.zone(), s.routeTable(), s.shared(), addresses);
    }

    private Topology waiting() {
        List<Resource> all = new ArrayList<>(subnets);
        for (int i = 1; i <= 1 + random.nextInt(5); i++) {
            all.add(host(i));
        }
        for (int i = 1; i <= 1 + random.nextInt(4); i++) {
            addService(all, "s" + i);
        }
        return network(all.toArray(Resource[]::new));
    }

    private ContainerInstance host(int number) {
        Subnet subnet = subnets.get(random.nextInt(subnets.size()));
        ContainerInstance host = withGpus(registered(instance("i-" + number, pick(TYPES), subnet, 3 + number),
                1024 * random.nextInt(1, 4), 1000 * random.nextInt(1, 4)), random.nextInt(4));
        host = random.nextInt(3) == 0 ? trunked(host, host.privateIp().lastOctet() + 5) : host;
        host = random.nextInt(8) == 0 ? host.withStatus(InstanceStatus.DRAINING) : host;
        host = random.nextInt(3) == 0 ? host.withHostPorts(range(40000, 40000 + random.nextInt(5))) : host;
        host = random.nextInt(6) == 0 ? withOtherInterfaces(host, 1 + random.nextInt(2)) : host;
        host = random.nextInt(4) == 0 ? host : withAttribute(host, "ssd");
        String version = pick(VERSIONS);
        return withAgent(host, new Agent(version, random.nextInt(10) > 0, OperatingSystem.LINUX));
    }

    private void addService(List<Resource> all, String name) {
        NetworkMode mode = pick(MODES);
        PortMapping[] ports = mode == NetworkMode.NONE ? new PortMapping[0] : ports(mode == NetworkMode.BRIDGE);
        TaskDefinition definition = sized(
                definition(name, mode, List.of(wantingGpus(container("app", ports), random.nextInt(9) - 6))),
                128 * random.nextInt(1, 6), 100 * random.nextInt(6));
        definition = random.nextInt(6) == 0 ? requiring(definition, "ssd") : definition;
        Service service = mode == NetworkMode.AWSVPC ? service(definition, 0, Optional.of(Fixtures.in(some())))
                : service(definition, 0);
        int desired = random.nextInt(7);
        all.add(definition);
        all.add(service.withDesiredCount(desired));
        for (int i = 1; i <= desired; i++) {
            all.add(task(name + "-" + i, service));
        }
    }

    private Subnet[] some() {
        return switch (random.nextInt(3)) {
            case 0 -> new Subnet[] {subnets.get(0), subnets.get(2)};
            case 1 -> new Subnet[] {subnets.get(0), subnets.get(1), subnets.get(2)};
            default -> new Subnet[] {subnets.get(random.nextInt(3))};
        };
    }

    private PortMapping[] ports(boolean remapped) {
        List<PortMapping> ports = new ArrayList<>();
        for (int i = 0; i < random.nextInt(3); i++) {
            int number = 80 + 10 * i + random.nextInt(3);
            ports.add(!remapped ? port(number) : switch (random.nextInt(7)) {
                case 0 -> port(number, number);
                case 1, 4 -> port(number, 40000 + i);
                case 2 -> udp(number, 0);
                case 3 ->
                    mapping(new PortRange(number, number + 1 + random.nextInt(2)), OptionalInt.empty(), Protocol.TCP);
                default -> port(number);
            });
        }
        return ports.stream().distinct().toArray(PortMapping[]::new);
    }

    private <T> T pick(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
