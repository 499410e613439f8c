package portico.model.placement;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import portico.model.id.InstanceId;
import portico.model.topology.Task;

/** What AWS would say to one task on one instance. A verdict equals what placing then does. */
public sealed interface Verdict {

    InstanceId instance();

    /** Why not, one reason once; none where the task fits. */
    default Set<Reason> reasons() {
        return switch (this) {
            case Fits _ -> Set.of();
            case Refused(InstanceId _, List<Shortage> shortages) ->
                shortages.stream().map(Shortage::reason).collect(Collectors.toUnmodifiableSet());
        };
    }

    /**
     * The task can run there.
     *
     * @param placement what it would get: interface and address, or host ports and bridge addresses
     * @param title the fact in a few words, such as {@code Fits, 2 doors free}, without metaphor: {@code Fits, 2 ENIs free}
     * @param detail what it gets, such as {@code 2nd ENI gets 10.0.1.31}
     */
    record Fits(InstanceId instance, Task.Placement placement, String title, String detail) implements Verdict {}

    /** The task cannot run there, for all of these reasons, the one AWS would report first. */
    record Refused(InstanceId instance, List<Shortage> shortages) implements Verdict {

        public Refused {
            shortages = List.copyOf(shortages);
            if (shortages.isEmpty()) {
                throw new IllegalArgumentException("a refusal has a reason");
            }
        }
    }
}
