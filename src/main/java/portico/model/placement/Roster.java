package portico.model.placement;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import portico.model.capacity.Capacity;
import portico.model.capacity.EniUse;
import portico.model.capacity.InstanceUse;
import portico.model.capacity.SubnetUse;
import portico.model.id.SubnetId;
import portico.model.net.Protocol;
import portico.model.topology.Task;
import portico.model.topology.Topology;

/**
 * Every instance of a counted topology, in its order, with what is left on it in columns: a task is held against one column after the other instead
 * of against one instance after the other. What tasks of one kind ask for is worked out once. Any thread may ask.
 */
final class Roster {

    /** A static port is free, counted by the scheduler as taken, or held by what the scheduler does not see (R29, R36, R41). */
    static final int FREE = 0;
    static final int COUNTED = 1;
    static final int UNSEEN = 2;

    private static final List<Figure> FIGURES = List.of(Figure.values());

    private final Topology topology;
    private final Capacity capacity;
    private final List<Host> hosts;
    private final List<Host> kinds = new ArrayList<>();
    private final int[] kind;
    private final int[][] left;
    private final Map<Integer, int[]> holders = new ConcurrentHashMap<>();
    private final Map<Question.Kind, Question> questions = new ConcurrentHashMap<>();

    /** What is left on an instance. */
    enum Figure {
        CPU,
        MEMORY,
        GPUS,
        /** awsvpc tasks that ECS still offers a slot for (R63, R65). */
        SLOTS,
        /** The same for what can still be attached; as many as anybody asks for where ECS offers none, so that it counts once (R76). */
        ATTACHABLE,
        /** Reserved ports up to the limit of 100 (R31). */
        RESERVED_PORTS,
        /** Dynamic ports that are surely free before every cursor: a search for no more of them cannot fail (R23). */
        DYNAMIC_PORTS
    }

    private Roster(Topology topology, Capacity capacity) {
        this.topology = topology;
        this.capacity = capacity;
        this.hosts = hosts(topology, capacity);
        this.kind = new int[hosts.size()];
        this.left = new int[FIGURES.size()][hosts.size()];
        Map<HostKind, Integer> numbers = new HashMap<>();
        for (int i = 0; i < kind.length; i++) {
            enter(i, hosts.get(i), numbers);
        }
    }

    private void enter(int index, Host host, Map<HostKind, Integer> numbers) {
        kind[index] = numbers.computeIfAbsent(HostKind.of(host), _ -> {
            kinds.add(host);
            return kinds.size() - 1;
        });
        for (Figure figure : FIGURES) {
            left[figure.ordinal()][index] = left(host, figure);
        }
    }

    static Roster of(Topology topology, Capacity capacity) {
        return new Roster(topology, capacity);
    }

    private static List<Host> hosts(Topology topology, Capacity capacity) {
        Hosts all = new Hosts(topology, capacity);
        return topology.instances().stream().map(all::of).toList();
    }

    private static int left(Host host, Figure figure) {
        InstanceUse use = host.use();
        return switch (figure) {
            case CPU -> use.cpu().free();
            case MEMORY -> use.memoryMiB().free();
            case GPUS -> use.gpus().free();
            case SLOTS -> use.eni().free();
            case ATTACHABLE -> attachable(use.eni());
            case RESERVED_PORTS -> InstanceUse.MAX_RESERVED_PORTS - use.reservedPorts();
            case DYNAMIC_PORTS -> PortRoom.surelyFree(host.instance().hostPorts(), use);
        };
    }

    private static int attachable(EniUse eni) {
        return eni.free() == 0 ? Integer.MAX_VALUE >> 1 : eni.attachable();
    }

    /** Whether it was made of these very values. */
    @SuppressWarnings("ReferenceEquality") // the very values, or another roster is made
    boolean isOf(Topology other, Capacity counted) {
        return topology == other && capacity == counted;
    }

    int size() {
        return kind.length;
    }

    Host host(int index) {
        return hosts.get(index);
    }

    /** One instance of each kind. */
    List<Host> kinds() {
        return kinds;
    }

    /** The figure of its kind for each instance; usually all of them are 0, and nothing is to be done. */
    int[] standing(int[] ofKinds) {
        int[] figures = new int[kind.length];
        if (!Arrays.equals(ofKinds, new int[ofKinds.length])) {
            for (int i = 0; i < figures.length; i++) {
                figures[i] = ofKinds[kind[i]];
            }
        }
        return figures;
    }

    int[] left(Figure figure) {
        return left[figure.ordinal()];
    }

    /** Who holds this port on each instance: {@link #FREE}, {@link #COUNTED} or {@link #UNSEEN}. */
    int[] holders(int port, Protocol protocol) {
        return holders.computeIfAbsent(port << 1 | protocol.ordinal(),
                _ -> hosts.stream().mapToInt(host -> holder(host.use(), port, protocol)).toArray());
    }

    private static int holder(InstanceUse use, int port, Protocol protocol) {
        return use.holder(port, protocol).map(taken -> taken.use().isCounted() ? COUNTED : UNSEEN).orElse(FREE);
    }

    /** What the task asks, worked out once for all tasks of its kind. */
    Question question(Task task) {
        return questions.computeIfAbsent(Question.Kind.of(topology, task),
                _ -> Question.of(Demand.of(topology, task), this));
    }

    SubnetUse use(SubnetId subnet) {
        return capacity.of(subnet);
    }
}
