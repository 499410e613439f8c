package portico.model.placement;

import static portico.model.Fixtures.definition;
import static portico.model.Fixtures.instance;
import static portico.model.Fixtures.network;
import static portico.model.Fixtures.port;
import static portico.model.Fixtures.registered;
import static portico.model.Fixtures.service;
import static portico.model.Fixtures.sized;
import static portico.model.Fixtures.subnet;
import static portico.model.Fixtures.task;
import static portico.model.Fixtures.trunked;
import static portico.model.Fixtures.udp;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Predicate;
import portico.model.Fixtures;
import portico.model.topology.Agent;
import portico.model.topology.ContainerInstance;
import portico.model.topology.InstanceStatus;
import portico.model.topology.NetworkMode;
import portico.model.topology.PlacementConstraint;
import portico.model.topology.PlacementRules;
import portico.model.topology.PlacementStrategy;
import portico.model.topology.PortMapping;
import portico.model.topology.Resource;
import portico.model.topology.Scheduling;
import portico.model.topology.Service;
import portico.model.topology.Subnet;
import portico.model.topology.TaskDefinition;
import portico.model.topology.Topology;

/** A small crowded cluster whose services carry random constraints and strategies; every seed gives one, always the same. */
final class RandomCluster {

    private static final List<String> TYPES = List.of("t3.micro", "c5.large", "c5.large", "t3.xlarge");
    private static final List<PlacementStrategy> STRATEGIES = List.of(PlacementStrategy.Spread.ZONES,
            PlacementStrategy.Spread.INSTANCES, new PlacementStrategy.Spread("host"),
            new PlacementStrategy.Spread("attribute:rack"), new PlacementStrategy.Spread("attribute:ecs.instance-type"),
            new PlacementStrategy.Binpack(PlacementStrategy.Figure.CPU),
            new PlacementStrategy.Binpack(PlacementStrategy.Figure.MEMORY), new PlacementStrategy.Random(7));

    private final Random random;
    private final Map<String, Predicate<NaiveHost>> rules = new HashMap<>();
    private final List<Subnet> subnets = List.of(subnet("small-a", "10.0.10.0/28", "us-east-1a"),
            subnet("small-a2", "10.0.11.0/28", "us-east-1a"), subnet("small-b", "10.0.12.0/28", "us-east-1b"));
    private final Topology topology;

    RandomCluster(long seed) {
        random = new Random(seed);
        List<Resource> all = new ArrayList<>(subnets);
        int hosts = 1 + random.nextInt(6);
        for (int i = 1; i <= hosts; i++) {
            all.add(host(i));
        }
        int services = 1 + random.nextInt(4);
        for (int i = 1; i <= services; i++) {
            addService(all, "s" + i);
        }
        topology = network(all.toArray(Resource[]::new));
    }

    /** Nothing is placed yet. */
    Topology topology() {
        return topology;
    }

    /** What each expression in it means. */
    Map<String, Predicate<NaiveHost>> rules() {
        return rules;
    }

    private ContainerInstance host(int number) {
        ContainerInstance i = registered(
                instance("i-" + number, pick(TYPES), subnets.get(random.nextInt(subnets.size())), 3 + number),
                512 * (1 + random.nextInt(4)), 500 * (1 + random.nextInt(4)));
        boolean trunk = i.instanceType().equals("c5.large") && random.nextBoolean();
        ContainerInstance host = trunk ? trunked(i, i.privateIp().lastOctet() + 6) : i;
        Agent agent = new Agent(random.nextInt(4) == 0 ? "1.60.0" : "1.105.1", random.nextInt(12) > 0,
                Agent.OperatingSystem.LINUX);
        Map<String, String> attributes = random.nextInt(4) == 0 ? Map.of() : Map.of("rack", "r" + random.nextInt(3));
        return new ContainerInstance(host.id(), host.name(), host.instanceType(), host.subnet(), host.privateIp(),
                host.publicIp(), host.securityGroups(),
                random.nextInt(12) == 0 ? InstanceStatus.DRAINING : InstanceStatus.ACTIVE, agent, host.trunk(),
                host.registered(), host.otherInterfaces(), host.hostPorts(), attributes);
    }

    private void addService(List<Resource> all, String name) {
        NetworkMode mode = pick(List.of(NetworkMode.BRIDGE, NetworkMode.BRIDGE, NetworkMode.HOST, NetworkMode.AWSVPC,
                NetworkMode.AWSVPC, NetworkMode.NONE));
        TaskDefinition d = sized(definition(name, mode, ports(mode)), 128 * (1 + random.nextInt(3)),
                100 * (1 + random.nextInt(4)))
                .withPlacementConstraints(random.nextInt(5) == 0 ? List.of(memberOf()) : List.of());
        boolean daemon = random.nextInt(8) == 0;
        int desired = random.nextInt(8);
        Service base = mode == NetworkMode.AWSVPC ? service(d, desired, Optional.of(Fixtures.in(some())))
                : service(d, desired);
        Scheduling scheduling = daemon ? Scheduling.DAEMON : Scheduling.REPLICA;
        Service s = base.withScheduling(
                scheduling.withPlacement(new PlacementRules(constraints(), daemon ? List.of() : strategies())));
        all.add(d);
        all.add(s);
        for (int i = 1; i <= desired; i++) {
            all.add(task(name + "-" + i, s));
        }
    }

    private List<PlacementConstraint> constraints() {
        List<PlacementConstraint> constraints = new ArrayList<>();
        if (random.nextInt(4) == 0) {
            constraints.add(new PlacementConstraint.DistinctInstance());
        }
        for (int i = random.nextInt(5); i > 2; i--) {
            constraints.add(memberOf());
        }
        return constraints;
    }

    private PlacementConstraint memberOf() {
        RandomRule rule = RandomRule.of(random, 2);
        rules.put(rule.text(), rule.meaning());
        return new PlacementConstraint.MemberOf(rule.text());
    }

    private List<PlacementStrategy> strategies() {
        List<PlacementStrategy> chain = new ArrayList<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            chain.add(pick(STRATEGIES));
        }
        return chain;
    }

    private Subnet[] some() {
        return switch (random.nextInt(3)) {
            case 0 -> new Subnet[] {subnets.get(0), subnets.get(2)};
            case 1 -> new Subnet[] {subnets.get(0), subnets.get(1), subnets.get(2)};
            default -> new Subnet[] {subnets.get(random.nextInt(3))};
        };
    }

    private PortMapping[] ports(NetworkMode mode) {
        if (mode == NetworkMode.NONE || random.nextBoolean()) {
            return new PortMapping[0];
        }
        int number = 80 + random.nextInt(3);
        return mode != NetworkMode.BRIDGE ? new PortMapping[] {port(number)}
                : random.nextBoolean() ? new PortMapping[] {port(3000, number), udp(3001, number + 1)}
                        : new PortMapping[] {port(number)};
    }

    private <T> T pick(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
