package portico.model.placement;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import portico.model.topology.ContainerDefinition;
import portico.model.topology.ContainerInstance;
import portico.model.topology.InstanceStatus;
import portico.model.topology.NetworkMode;
import portico.model.topology.PlacementConstraint;
import portico.model.topology.PlacementConstraint.DistinctInstance;
import portico.model.topology.PlacementConstraint.MemberOf;
import portico.model.topology.PlacementStrategy;
import portico.model.topology.PlacementStrategy.Binpack;
import portico.model.topology.PlacementStrategy.Figure;
import portico.model.topology.PlacementStrategy.Spread;
import portico.model.topology.PortMapping;
import portico.model.topology.Service;
import portico.model.topology.Subnet;
import portico.model.topology.TaskDefinition;
import portico.model.topology.Topology;

/**
 * R39 to R59 once more, written from the rules and as plainly as they read: hosts are lists of numbers, every question looks at every host. It shares
 * nothing with the application but the records that it is asked about.
 */
final class NaiveScheduler {

    /** SSH, two of Docker and two of the agent (R30). */
    private static final List<Integer> RESERVED = List.of(22, 2375, 2376, 51678, 51679);

    private final Topology topology;
    private final Map<String, Predicate<NaiveHost>> rules;
    private final Map<String, NaiveHost> hosts = new LinkedHashMap<>();
    private final Map<String, Integer> addresses = new HashMap<>();

    /** @param rules what each expression means */
    NaiveScheduler(Topology topology, Map<String, Predicate<NaiveHost>> rules) {
        this.topology = topology;
        this.rules = rules;
        topology.subnets().forEach(subnet -> addresses.put(subnet.id().value(), (int) subnet.cidr().size() - 5));
        topology.instances().forEach(this::add);
    }

    private void add(ContainerInstance i) {
        String zone = topology.subnet(i.subnet()).zone().value();
        NaiveHost host = new NaiveHost(i.id().value(), i.instanceType(), zone, i.attributes().getOrDefault("rack", ""),
                !i.agent().version().equals("1.60.0"), i.status() == InstanceStatus.ACTIVE, i.agent().connected());
        host.cpu = i.registered().orElseThrow().cpuUnits();
        host.memory = i.registered().orElseThrow().memoryMiB();
        host.slots = switch (i.instanceType()) {
            case "t3.micro" -> 1;
            case "c5.large" -> i.trunk().isPresent() ? 10 : 2;
            default -> 3;
        };
        RESERVED.forEach(port -> host.ports.add(port + "/tcp"));
        hosts.put(host.id, host);
        int used = i.trunk().isPresent() ? 2 : 1;
        addresses.merge(i.subnet().value(), -used, Integer::sum);
    }

    NaiveHost host(String id) {
        return hosts.get(id);
    }

    /** Everything that stands against one more task of the service on this host. */
    Set<Reason> against(Service service, NaiveHost host) {
        TaskDefinition d = topology.taskDefinition(service.taskDefinition());
        Set<Reason> against = EnumSet.noneOf(Reason.class);
        addIf(!host.active, Reason.INACTIVE, against);
        addIf(!host.connected, Reason.AGENT, against);
        addIf(cpu(d) > 0 && host.cpu < cpu(d), Reason.CPU, against);
        addIf(memory(d) > 0 && host.memory < memory(d), Reason.MEMORY, against);
        addIf(ports(d).stream().anyMatch(host.ports::contains), Reason.PORTS, against);
        if (d.networkMode() == NetworkMode.AWSVPC) {
            addIf(host.slots == 0, Reason.ENI, against);
            addIf(near(service, host).isEmpty(), Reason.LOCATION, against);
            addIf(!near(service, host).isEmpty() && best(service, host) == null, Reason.ADDRESSES, against);
        }
        boolean here = host.tasks.contains(service.id().value());
        boolean daemon = service.daemon();
        addIf(daemon && here, Reason.ATTRIBUTE, against);
        for (PlacementConstraint constraint : constraints(service, d)) {
            switch (constraint) {
                case DistinctInstance _ -> addIf(here, Reason.DISTINCT_INSTANCE, against);
                case MemberOf(String text) -> addIf(!rules.get(text).test(host), Reason.MEMBER_OF, against);
            }
        }
        return against;
    }

    private static void addIf(boolean missing, Reason reason, Set<Reason> against) {
        if (missing) {
            against.add(reason);
        }
    }

    private static List<PlacementConstraint> constraints(Service service, TaskDefinition definition) {
        List<PlacementConstraint> all = new ArrayList<>(definition.placementConstraints());
        all.addAll(service.scheduling().placement().constraints());
        return all;
    }

    /** The hosts that may be chosen for the next task: one of them, or any of them where random decides. */
    List<NaiveHost> choice(Service service) {
        List<NaiveHost> left = hosts.values().stream().filter(host -> against(service, host).isEmpty()).toList();
        List<PlacementStrategy> chain = service.scheduling().placement().strategies();
        for (PlacementStrategy strategy : chain.isEmpty() ? List.of(Spread.ZONES, Spread.INSTANCES) : chain) {
            switch (strategy) {
                case Spread spread -> {
                    Function<NaiveHost, String> value = value(spread);
                    left = least(left, host -> count(service, value, value.apply(host)));
                }
                case Binpack(Figure figure) ->
                    left = least(left, host -> figure == Figure.CPU ? host.cpu : host.memory);
                case PlacementStrategy.Random _ -> {
                    return left;
                }
            }
        }
        return left.isEmpty() ? left : left.subList(0, 1);
    }

    private static Function<NaiveHost, String> value(Spread spread) {
        return switch (spread.field()) {
            case "host", "instanceId" -> host -> host.id;
            case "attribute:rack" -> host -> host.rack;
            case "attribute:ecs.instance-type" -> host -> host.type;
            default -> host -> host.zone;
        };
    }

    private int count(Service service, Function<NaiveHost, String> of, String value) {
        int count = 0;
        for (NaiveHost host : hosts.values()) {
            for (String owner : host.tasks) {
                count += of.apply(host).equals(value) && owner.equals(service.id().value()) ? 1 : 0;
            }
        }
        return count;
    }

    private static List<NaiveHost> least(List<NaiveHost> hosts, ToIntFunction<NaiveHost> figure) {
        int least = hosts.stream().mapToInt(figure).min().orElse(0);
        return hosts.stream().filter(host -> figure.applyAsInt(host) == least).toList();
    }

    void put(Service service, NaiveHost host) {
        TaskDefinition d = topology.taskDefinition(service.taskDefinition());
        host.cpu -= cpu(d);
        host.memory -= memory(d);
        host.ports.addAll(ports(d));
        host.tasks.add(service.id().value());
        if (d.networkMode() == NetworkMode.AWSVPC) {
            host.slots--;
            addresses.merge(best(service, host), -1, Integer::sum);
        }
    }

    private List<String> near(Service service, NaiveHost host) {
        return service.networkConfiguration()
                .orElseThrow()
                .subnets()
                .stream()
                .map(topology::subnet)
                .filter(subnet -> subnet.zone().value().equals(host.zone))
                .map((Subnet subnet) -> subnet.id().value())
                .toList();
    }

    /** The listed subnet with most addresses left (R86). */
    private String best(Service service, NaiveHost host) {
        String best = null;
        for (String subnet : near(service, host)) {
            if (addresses.get(subnet) > (best == null ? 0 : addresses.get(best))) {
                best = subnet;
            }
        }
        return best;
    }

    private static int cpu(TaskDefinition d) {
        return d.cpu().orElse(0);
    }

    private static int memory(TaskDefinition d) {
        return d.memoryMiB().orElse(0);
    }

    private static List<String> ports(TaskDefinition d) {
        List<String> ports = new ArrayList<>();
        for (ContainerDefinition container : d.containers()) {
            for (PortMapping mapping : container.portMappings()) {
                int port = switch (d.networkMode()) {
                    case HOST -> mapping.containerPort();
                    case BRIDGE -> mapping.hostPort().orElse(0);
                    case AWSVPC, NONE, DEFAULT -> 0;
                };
                if (port > 0) {
                    ports.add(port + "/" + mapping.protocol());
                }
            }
        }
        return ports;
    }
}
