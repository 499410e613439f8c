package portico.model.placement;

import java.util.Arrays;
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

    private static final int NONE = -1;

    private final Topology topology;
    private final Capacity capacity;
    private final Standing standing;
    private final Map<HostKind, Integer> numbers;
    private final int[] kind;
    private final Columns columns;
    private final Map<Question.Kind, Question> questions = new ConcurrentHashMap<>();

    private Roster(Topology topology, Capacity capacity) {
        this.topology = topology;
        this.capacity = capacity;
        this.standing = Standing.of(topology, capacity);
        this.numbers = new HashMap<>();
        this.kind = new int[standing.size()];
        for (int i = 0; i < kind.length; i++) {
            kind[i] = number(host(i));
        }
        this.columns = Columns.of(standing);
    }

    /** The same instances in another state: what is known of those that did not change is kept. */
    private Roster(Topology topology, Capacity capacity, Standing.Next next, Roster before) {
        this.topology = topology;
        this.capacity = capacity;
        this.standing = next.standing();
        this.numbers = new HashMap<>(before.numbers);
        this.kind = before.kind.clone();
        for (int i : next.changed()) {
            kind[i] = number(host(i));
        }
        this.columns = before.columns.after(next);
    }

    private int number(Host host) {
        return numbers.computeIfAbsent(HostKind.of(host), _ -> numbers.size());
    }

    static Roster of(Topology topology, Capacity capacity) {
        return new Roster(topology, capacity);
    }

    /** The roster of what became of this one's topology, or of any other. Kinds that no instance is of any more are forgotten before they are many. */
    Roster after(Topology next, Capacity counted) {
        return (numbers.size() > kind.length ? Optional.<Standing.Next>empty() : standing.after(next, counted))
                .map(now -> new Roster(next, counted, now, this))
                .orElseGet(() -> of(next, counted));
    }

    /** Whether it was made of these very values. */
    @SuppressWarnings("ReferenceEquality") // the very values, or another roster is made
    boolean isOf(Topology other, Capacity counted) {
        return topology == other && capacity == counted;
    }

    int size() {
        return kind.length;
    }

    InstanceId id(int index) {
        return standing.id(index);
    }

    Host host(int index) {
        return standing.host(index);
    }

    /** Where this instance stands in the order. */
    Optional<Integer> index(InstanceId id) {
        return standing.index(id);
    }

    /** One instance of each kind, by its number; empty where no instance is of that kind any more. */
    List<Optional<Host>> kinds() {
        int[] first = new int[numbers.size()];
        Arrays.fill(first, NONE);
        for (int i = kind.length - 1; i >= 0; i--) {
            first[kind[i]] = i;
        }
        return IntStream.of(first).mapToObj(i -> i == NONE ? Optional.<Host>empty() : Optional.of(host(i))).toList();
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
