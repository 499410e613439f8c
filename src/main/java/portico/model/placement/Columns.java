package portico.model.placement;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;

/**
 * Figures of all instances, one column each: worked out when somebody first asks, and kept from one state of the instances to the next but for those
 * that changed. A column that nobody asks for in one state is forgotten in the next. Any thread may ask.
 */
final class Columns {

    private final Standing hosts;
    /** Those of the state before that nobody asked for yet; whichever is taken over is let go. */
    private final Map<HostFigure, int[]> before;
    private final List<Integer> changed;
    private final Map<HostFigure, int[]> known = new ConcurrentHashMap<>();

    private Columns(Standing hosts, Map<HostFigure, int[]> before, List<Integer> changed) {
        this.hosts = hosts;
        this.before = before;
        this.changed = changed;
    }

    static Columns of(Standing hosts) {
        return new Columns(hosts, new ConcurrentHashMap<>(), List.of());
    }

    /** The columns of the same instances as they stand now. */
    Columns after(Standing.Next next) {
        return new Columns(next.standing(), new ConcurrentHashMap<>(known), next.changed());
    }

    /** The numbers of the first instance, then those of the second, and so on; nobody may write to it. */
    int[] of(HostFigure figure) {
        return known.computeIfAbsent(figure, this::workOut);
    }

    private int[] workOut(HostFigure figure) {
        return Optional.ofNullable(before.remove(figure))
                .map(numbers -> told(figure, numbers.clone(), changed.stream().mapToInt(Integer::intValue)))
                .orElseGet(
                        () -> told(figure, new int[hosts.size() * figure.width()], IntStream.range(0, hosts.size())));
    }

    /** @param indices whose numbers are to be worked out */
    private int[] told(HostFigure figure, int[] numbers, IntStream indices) {
        int width = figure.width();
        indices.forEach(i -> {
            Arrays.fill(numbers, i * width, (i + 1) * width, 0);
            figure.tell(hosts.host(i), numbers, i * width);
        });
        return numbers;
    }
}
