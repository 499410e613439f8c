package portico.model.placement;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import portico.model.capacity.Capacity;
import portico.model.capacity.SubnetUse;
import portico.model.id.InstanceId;
import portico.model.id.SubnetId;
import portico.model.topology.Task;
import portico.model.topology.Topology;

/**
 * Every instance of a counted topology, in its order, with what is left on it in columns: a task is held against one column after the other instead
 * of against one instance after the other. What tasks of one kind ask for is worked out once. Any thread may ask.
 */
final class Roster {

    private final Topology topology;
    private final Capacity capacity;
    private final List<Host> hosts;
    private final Map<InstanceId, Integer> order;
    private final Map<HostKind, Integer> numbers;
    private final int[] kind;
    private final Columns columns;
    private final Map<Question.Kind, Question> questions = new ConcurrentHashMap<>();

    private Roster(Topology topology, Capacity capacity) {
        this.topology = topology;
        this.capacity = capacity;
        this.hosts = hosts(topology, capacity);
        this.order = HashMap.newHashMap(hosts.size());
        this.numbers = new HashMap<>();
        this.kind = new int[hosts.size()];
        for (int i = 0; i < kind.length; i++) {
            order.put(hosts.get(i).instance().id(), i);
            kind[i] = number(hosts.get(i));
        }
        this.columns = Columns.of(hosts);
    }

    /** The same instances in another state: what is known of those that did not change is kept. */
    private Roster(Topology topology, Capacity capacity, List<Host> hosts, Roster before, int[] changed) {
        this.topology = topology;
        this.capacity = capacity;
        this.hosts = hosts;
        this.order = before.order;
        this.numbers = new HashMap<>(before.numbers);
        this.kind = before.kind.clone();
        for (int i : changed) {
            kind[i] = number(hosts.get(i));
        }
        this.columns = before.columns.after(hosts, changed);
    }

    private int number(Host host) {
        return numbers.computeIfAbsent(HostKind.of(host), _ -> numbers.size());
    }

    static Roster of(Topology topology, Capacity capacity) {
        return new Roster(topology, capacity);
    }

    /** The roster of what became of this one's topology, or of any other. */
    Roster after(Topology next, Capacity counted) {
        List<Host> now = hosts(next, counted);
        return !isOfSameInstances(now) ? of(next, counted)
                : new Roster(next, counted, now, this,
                        IntStream.range(0, now.size()).filter(i -> !isSame(hosts.get(i), now.get(i))).toArray());
    }

    /** Kinds that no instance is of any more are forgotten before they are more than the instances. */
    private boolean isOfSameInstances(List<Host> now) {
        return now.size() == hosts.size() && numbers.size() <= hosts.size() && IntStream.range(0, now.size())
                .allMatch(i -> now.get(i).instance().id().equals(hosts.get(i).instance().id()));
    }

    /** Whether they are these very values; equal ones that are not are worked out again. */
    @SuppressWarnings("ReferenceEquality")
    private static boolean isSame(Host before, Host now) {
        return before.instance() == now.instance() && before.use() == now.use();
    }

    private static List<Host> hosts(Topology topology, Capacity capacity) {
        Hosts all = new Hosts(topology, capacity);
        List<Host> hosts = new ArrayList<>(topology.instances().size());
        topology.instances().forEach(instance -> hosts.add(all.of(instance)));
        return hosts;
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

    /** Where this instance stands in the order. */
    Optional<Integer> index(InstanceId id) {
        return Optional.ofNullable(order.get(id));
    }

    /** One instance of each kind, by its number; empty where no instance is of that kind any more. */
    List<Optional<Host>> kinds() {
        List<Optional<Host>> kinds = new ArrayList<>(Collections.nCopies(numbers.size(), Optional.empty()));
        for (int i = kind.length - 1; i >= 0; i--) {
            kinds.set(kind[i], Optional.of(hosts.get(i)));
        }
        return kinds;
    }

    /** The number of the kind that an instance is of. */
    int kind(int index) {
        return kind[index];
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

    /** The numbers of this figure for each instance. */
    int[] column(HostFigure figure) {
        return columns.of(figure);
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
