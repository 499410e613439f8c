package portico.model.placement;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Queue;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Instances by number in the order of some stages, equals by number. Those that share every shared counter stand in one queue: a placement moves
 * the whole queue against the others, and within it only the instance that got the task.
 */
final class Ranking {

    private final Stage[] stages;
    private final Collection<Queue<Integer>> queues;
    private final Queue<Integer> none = new ArrayDeque<>(0);
    private Queue<Integer> best;

    private Ranking(Stage[] stages, Stream<Integer> instances) {
        Map<List<Integer>, Queue<Integer>> byValues = new HashMap<>();
        this.stages = stages;
        instances
                .forEach(instance -> byValues.computeIfAbsent(shared(instance), _ -> new PriorityQueue<>(this::compare))
                        .add(instance));
        this.queues = new ArrayList<>(byValues.values());
        this.best = bestQueue();
    }

    static Ranking of(int instances, Stage... stages) {
        return new Ranking(stages, IntStream.range(0, instances).boxed());
    }

    /** The same instances, less those closed, in the order of other stages. */
    Ranking over(Stage... others) {
        return new Ranking(others, queues.stream().flatMap(Collection::stream));
    }

    private List<Integer> shared(int instance) {
        return Stream.of(stages).filter(Stage::isShared).map(stage -> stage.value(instance)).toList();
    }

    private int compare(int one, int other) {
        for (Stage stage : stages) {
            int order = Long.compare(stage.of(one), stage.of(other));
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(one, other);
    }

    private Queue<Integer> bestQueue() {
        Queue<Integer> first = none;
        for (Queue<Integer> queue : queues) {
            if (!queue.isEmpty() && (first.isEmpty() || compare(queue.peek(), first.peek()) < 0)) {
                first = queue;
            }
        }
        return first;
    }

    boolean isEmpty() {
        return best.isEmpty();
    }

    /** The instance that comes first. */
    int first() {
        return best.element();
    }

    /** Counts a task on the first instance. */
    void placeOnFirst() {
        Integer instance = best.remove();
        for (Stage stage : stages) {
            stage.placed(instance);
        }
        best.add(instance);
        best = bestQueue();
    }

    /** The first instance takes no more. */
    void closeFirst() {
        best.remove();
        best = bestQueue();
    }
}
