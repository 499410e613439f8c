package portico.model.placement;

import java.util.List;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import portico.model.topology.Task;

/**
 * One strategy over a fixed list of instances: a figure for each, of which the smallest is preferred. Instances that share a value, such as those of one
 * zone, look at the same counter, so that placing a task changes one number.
 */
final class Stage {

    private final int[] counterOf;
    private final long[] counters;
    private final long step;

    private Stage(int[] counterOf, long[] counters, long step) {
        this.counterOf = counterOf;
        this.counters = counters;
        this.step = step;
    }

    /**
     * The value with the fewest tasks (R51).
     *
     * @param counterOf which value each instance has, from 0
     * @param tasks of the group on each instance
     */
    static Stage spread(int[] counterOf, int[] tasks) {
        long[] counters = new long[IntStream.of(counterOf).max().orElse(-1) + 1];
        for (int i = 0; i < tasks.length; i++) {
            counters[counterOf[i]] += tasks[i];
        }
        return new Stage(counterOf, counters, 1);
    }

    /** The instance with the least left (R52). */
    static Stage binpack(List<Host> hosts, ToIntFunction<Host> free, int needed) {
        return new Stage(each(hosts), hosts.stream().mapToLong(free::applyAsInt).toArray(), -needed);
    }

    static int[] each(List<Host> hosts) {
        return IntStream.range(0, hosts.size()).toArray();
    }

    /** Whether instances may look at the same counter. */
    boolean isShared() {
        return counters.length < counterOf.length;
    }

    /** Which of the counters the instance looks at. */
    int value(int instance) {
        return counterOf[instance];
    }

    long of(int instance) {
        return counters[counterOf[instance]];
    }

    void placed(int instance) {
        counters[counterOf[instance]] += step;
    }

    /** What random draws for each instance: always the same for the same seed, task and instance (R53, modelling). */
    static Stage random(List<Host> hosts, long seed, Task task) {
        long drawn = mixed(seed * 31 + task.id().value().hashCode());
        return new Stage(each(hosts),
                hosts.stream().mapToLong(host -> mixed(drawn + host.instance().id().value().hashCode())).toArray(), 0);
    }

    /** The finalizer of SplitMix64: near inputs, far outputs, none of them negative. */
    private static long mixed(long value) {
        long z = value + 0x9e3779b97f4a7c15L;
        z = (z ^ z >>> 30) * 0xbf58476d1ce4e5b9L;
        z = (z ^ z >>> 27) * 0x94d049bb133111ebL;
        return (z ^ z >>> 31) >>> 1;
    }
}
