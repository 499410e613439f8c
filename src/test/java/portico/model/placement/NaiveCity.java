package portico.model.placement;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import portico.model.id.SubnetId;
import portico.model.net.Ipv4Address;
import portico.model.topology.ContainerDefinition;
import portico.model.topology.ContainerInstance;
import portico.model.topology.ContainerSettings.ResourceRequirement;
import portico.model.topology.InstanceStatus;
import portico.model.topology.NetworkMode;
import portico.model.topology.Subnet;
import portico.model.topology.Task;
import portico.model.topology.TaskDefinition;
import portico.model.topology.Topology;

/**
 * CPU, memory, GPUs, ports, interfaces, addresses and attributes once more, written from R18 to R91 and as plainly as they read. It keeps its own
 * account of who holds what and asks the application nothing: of a topology it reads what was written, never what was placed.
 */
final class NaiveCity {

    private final Topology topology;
    private final Map<String, NaiveBuilding> buildings = new LinkedHashMap<>();
    private final Map<String, TreeSet<Integer>> free = new HashMap<>();
    private final Map<String, Integer> elsewhere = new HashMap<>();
    /** The host ports of each task. */
    private final Map<String, List<String>> held = new HashMap<>();
    /** A service and an instance that takes no more of it while tasks are only placed. */
    private final Set<String> refusing = new HashSet<>();

    /** @param topology nothing is placed yet */
    NaiveCity(Topology topology) {
        this.topology = topology;
        for (Subnet subnet : topology.subnets()) {
            TreeSet<Integer> usable = new TreeSet<>();
            for (int i = 4; i < subnet.cidr().size() - 1; i++) {
                usable.add(i);
            }
            free.put(subnet.id().value(), usable);
            elsewhere.put(subnet.id().value(), subnet.otherAddresses());
        }
        topology.instances().forEach(this::add);
    }

    private void add(ContainerInstance i) {
        Subnet subnet = topology.subnet(i.subnet());
        int minor = Integer.parseInt(i.agent().version().split("\\.", -1)[1]);
        int maxEnis = switch (i.instanceType()) {
            case "t3.micro" -> 2;
            case "c5.large" -> 3;
            case "t3.xlarge" -> 4;
            default -> 0;
        };
        // T3 has no trunks (R71); of a type that nobody knows the trunk that is there is believed
        boolean trunk = i.trunk().isPresent() && !i.instanceType().startsWith("t3") && minor >= 28;
        NaiveBuilding b = new NaiveBuilding(i.id().value(), subnet.zone().value(), i.status() == InstanceStatus.ACTIVE,
                i.agent().connected(), minor, i.attributes().keySet(), trunk,
                new NaivePorts(i.hostPorts().dynamicRange().first(), i.hostPorts().dynamicRange().last(), minor >= 70));
        b.cpu = i.registered().orElseThrow().cpuUnits();
        b.memory = i.registered().orElseThrow().memoryMiB();
        b.gpus = i.registered().orElseThrow().gpus();
        b.slots = maxEnis == 0 ? 0 : trunk ? 10 : maxEnis - 1;
        b.attachable = maxEnis - 1 - i.otherInterfaces();
        free.get(subnet.id().value()).remove(offset(subnet, i.privateIp().bits()));
        if (trunk) {
            free.get(subnet.id().value()).remove(offset(subnet, i.trunk().orElseThrow().privateIp().bits()));
        }
        buildings.put(b.id, b);
    }

    private static int offset(Subnet subnet, int address) {
        return address - subnet.cidr().network().bits();
    }

    void restart(String instance) {
        buildings.get(instance).ports.restart();
    }

    /** Everything that stands against the task there, foreseen by the scheduler or not. */
    Set<Reason> against(Task task, String instance) {
        NaiveBuilding b = buildings.get(instance);
        TaskDefinition d = topology.definitionOf(task);
        Set<Reason> against = EnumSet.noneOf(Reason.class);
        addIf(!b.active, Reason.INACTIVE, against);
        addIf(!b.connected, Reason.AGENT, against);
        addIf(!b.attributes.containsAll(d.neededAttributes()), Reason.ATTRIBUTE, against);
        addIf(cpu(d) > 0 && cpu(d) > b.cpu, Reason.CPU, against);
        addIf(memory(d) > 0 && memory(d) > b.memory, Reason.MEMORY, against);
        addIf(gpus(d) > 0 && gpus(d) > b.gpus, Reason.GPU, against);
        switch (d.networkMode()) {
            case AWSVPC -> door(task, b, against);
            case BRIDGE, HOST -> ports(d, b, against);
            case NONE, DEFAULT -> {}
        }
        return against;
    }

    private static void addIf(boolean missing, Reason reason, Set<Reason> against) {
        if (missing) {
            against.add(reason);
        }
    }

    private void door(Task task, NaiveBuilding b, Set<Reason> against) {
        addIf(b.agentMinor < 15, Reason.ATTRIBUTE, against);
        addIf(b.slots <= 0, Reason.ENI, against);
        addIf(b.slots > 0 && !b.trunk && b.attachable <= 0, Reason.ATTACHMENT, against);
        addIf(near(task, b).isEmpty(), Reason.LOCATION, against);
        addIf(!near(task, b).isEmpty() && best(task, b).isEmpty(), Reason.ADDRESSES, against);
    }

    private static void ports(TaskDefinition d, NaiveBuilding b, Set<Reason> against) {
        for (NaiveBinding.Mapping mapping : NaiveBinding.mappings(d)) {
            addIf(mapping.count() > 1 && b.agentMinor < 67, Reason.ATTRIBUTE, against);
            for (int i = 0; i < mapping.count() && mapping.outside() > 0; i++) {
                String port = mapping.outside() + i + "/" + mapping.protocol();
                addIf(b.ports.isFixed(port), Reason.PORTS, against);
            }
        }
        NaiveBinding bound = NaiveBinding.of(d, b.ports.copy());
        addIf(bound.clash(), Reason.PORT_IN_USE, against);
        addIf(!bound.all(), Reason.DYNAMIC_PORTS, against);
    }

    private List<Subnet> near(Task task, NaiveBuilding b) {
        return topology.networkConfigurationOf(task)
                .orElseThrow()
                .subnets()
                .stream()
                .map(topology::subnet)
                .filter(subnet -> subnet.zone().value().equals(b.zone))
                .toList();
    }

    private int left(Subnet subnet) {
        return free.get(subnet.id().value()).size() - elsewhere.get(subnet.id().value());
    }

    /** The first of the listed subnets with most addresses left (R86). */
    private Optional<Subnet> best(Task task, NaiveBuilding b) {
        Subnet best = null;
        for (Subnet subnet : near(task, b)) {
            if (left(subnet) > (best == null ? 0 : left(best))) {
                best = subnet;
            }
        }
        return Optional.ofNullable(best);
    }

    /** What the task gets there; asked only where nothing stands against it. */
    NaiveOutcome outcome(Task task, String instance) {
        NaiveBuilding b = buildings.get(instance);
        TaskDefinition d = topology.definitionOf(task);
        return new NaiveOutcome(instance, sharesPorts(d) ? NaiveBinding.of(d, b.ports.copy()).words() : List.of(),
                d.networkMode() == NetworkMode.AWSVPC ? door(best(task, b).orElseThrow(), b) : "",
                d.networkMode() == NetworkMode.BRIDGE ? docker0(d, b) : new TreeSet<>());
    }

    private static boolean sharesPorts(TaskDefinition d) {
        return d.networkMode() == NetworkMode.BRIDGE || d.networkMode() == NetworkMode.HOST;
    }

    private String door(Subnet subnet, NaiveBuilding b) {
        int lowest = free.get(subnet.id().value()).first();
        return (b.trunk ? "branch " : "task ") + subnet.cidr().at(lowest) + " in " + subnet.id();
    }

    private static SortedSet<String> docker0(TaskDefinition d, NaiveBuilding b) {
        TreeSet<String> addresses = new TreeSet<>();
        int next = 2;
        for (ContainerDefinition container : d.containers()) {
            while (b.docker0.contains(next)) {
                next++;
            }
            addresses.add(container.name() + " 172.17.0." + next);
            next++;
        }
        return addresses;
    }

    /** Puts the task there if it fits; where only its start fails, the agent was asked all the same (R27). */
    Optional<NaiveOutcome> put(Task task, String instance) {
        NaiveBuilding b = buildings.get(instance);
        TaskDefinition d = topology.definitionOf(task);
        Set<Reason> against = against(task, instance);
        if (against.isEmpty()) {
            NaiveOutcome outcome = outcome(task, instance);
            held.put(task.id().value(), sharesPorts(d) ? NaiveBinding.of(d, b.ports).held() : List.of());
            book(task, outcome, 1);
            return Optional.of(outcome);
        }
        if (against.stream().allMatch(Reason::isUnforeseen) && sharesPorts(d)) {
            ask(task, b);
        }
        return Optional.empty();
    }

    /** R33, R97: a task that stopped gives everything back. */
    void stop(Task task, NaiveOutcome outcome) {
        NaivePorts ports = buildings.get(outcome.instance()).ports;
        held.remove(task.id().value()).forEach(ports::release);
        book(task, outcome, -1);
    }

    private void book(Task task, NaiveOutcome outcome, int times) {
        NaiveBuilding b = buildings.get(outcome.instance());
        TaskDefinition d = topology.definitionOf(task);
        b.cpu -= times * cpu(d);
        b.memory -= times * memory(d);
        b.gpus -= times * gpus(d);
        b.tasks.merge(task.service().orElseThrow().value(), times, Integer::sum);
        for (String address : outcome.docker0()) {
            take(b.docker0, Integer.parseInt(address.substring(address.lastIndexOf('.') + 1)), times < 0);
        }
        if (!outcome.door().isEmpty()) {
            b.slots -= times;
            b.attachable -= times;
            String[] words = outcome.door().split(" ", -1);
            int offset = offset(topology.subnet(new SubnetId(words[3])), Ipv4Address.of(words[1]).bits());
            take(free.get(words[3]), offset, times > 0);
        }
    }

    private static void take(Set<Integer> numbers, int number, boolean away) {
        if (away) {
            numbers.remove(number);
        } else {
            numbers.add(number);
        }
    }

    /** Where the scheduler puts a task: the emptiest zone of the service, then the emptiest instance, then the first (R55). */
    Optional<String> choice(Task task) {
        String service = task.service().orElseThrow().value();
        return buildings.values()
                .stream()
                .sorted(Comparator.<NaiveBuilding>comparingInt(b -> inZone(service, b.zone))
                        .thenComparingInt(b -> b.tasks.getOrDefault(service, 0)))
                .filter(b -> !refusing.contains(service + " on " + b.id))
                .filter(b -> starts(task, b) || !refusing.add(service + " on " + b.id))
                .findFirst()
                .map(b -> b.id);
    }

    /** Where only dynamic ports lack, it is started again as long as the cursor goes somewhere else (R27). */
    private boolean starts(Task task, NaiveBuilding b) {
        Set<String> cursors = new HashSet<>();
        Set<Reason> against = against(task, b.id);
        while (against.equals(Set.of(Reason.DYNAMIC_PORTS)) && cursors.add(b.ports.where())) {
            ask(task, b);
            against = against(task, b.id);
        }
        return against.isEmpty();
    }

    private void ask(Task task, NaiveBuilding b) {
        NaivePorts tried = b.ports.copy();
        NaiveBinding.of(topology.definitionOf(task), tried);
        b.ports.moveLike(tried);
    }

    private int inZone(String service, String zone) {
        int count = 0;
        for (NaiveBuilding b : buildings.values()) {
            count += b.zone.equals(zone) ? b.tasks.getOrDefault(service, 0) : 0;
        }
        return count;
    }

    private static int cpu(TaskDefinition d) {
        return d.cpu().orElse(0);
    }

    private static int memory(TaskDefinition d) {
        return d.memoryMiB().orElse(0);
    }

    private static int gpus(TaskDefinition d) {
        int gpus = 0;
        for (ContainerDefinition container : d.containers()) {
            for (ResourceRequirement each : container.settings().resourceRequirements()) {
                gpus += each.type().equals("GPU") ? Integer.parseInt(each.value()) : 0;
            }
        }
        return gpus;
    }
}
