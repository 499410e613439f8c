package portico.model.placement;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;
import java.util.stream.Stream;
import portico.model.topology.DeploymentConfiguration;
import portico.model.topology.Service;
import portico.model.topology.Task;
import portico.model.topology.Topology;

/**
 * Which bounds let all old tasks of a deployment go that hangs within its own, with as many running then as are desired, or at least as ran before: one
 * of them changed at a time and the rehearsal done again (R60).
 *
 * @param minimumHealthyPercent the highest that does; empty where none does
 * @param maximumPercent the lowest that does; empty where none does
 */
public record WayOut(OptionalInt minimumHealthyPercent, OptionalInt maximumPercent) {

    /** Of a deployment that does not hang, and of one that hangs on no bound. */
    static final WayOut NONE = new WayOut(OptionalInt.empty(), OptionalInt.empty());

    /**
     * Of one that hangs.
     *
     * @param before its network, with the service as it shall be
     * @param going whether a task is one of those before
     */
    static WayOut of(Topology before, Service service, Predicate<Task> going, Placer placer) {
        return service.desiredCount() == 0 ? NONE
                : new WayOut(minimum(new Rollout(before, service, placer), service, going),
                        maximum(before, service, going, placer));
    }

    private static OptionalInt minimum(Rollout rollout, Service service, Predicate<Task> going) {
        int lower = rollout.lowered(going);
        return rollout.isThrough(going) ? OptionalInt.of(Math.toIntExact(lower * 100L / service.desiredCount()))
                : OptionalInt.empty();
    }

    /** Above a bound that kept nobody from starting, every other one says the same. */
    private static OptionalInt maximum(Topology before, Service service, Predicate<Task> going, Placer placer) {
        DeploymentConfiguration bounds = service.scheduling().deployment();
        int desired = service.desiredCount();
        boolean capped = true;
        DeploymentConfiguration higher = bounds;
        while (capped) {
            // Of more than a hundred tasks one percent lets several more run
            higher = bounds.letting(higher.upper(desired) + 1, desired);
            Rollout rollout = new Rollout(before, service.withScheduling(service.scheduling().withDeployment(higher)),
                    placer);
            rollout.move(going);
            if (rollout.isThrough(going)) {
                return OptionalInt.of(higher.maximumPercent());
            }
            capped = rollout.isCapped();
        }
        return OptionalInt.empty();
    }

    /** One sentence without a stop. */
    public String words() {
        List<String> ways = Stream
                .of(bound("minimumHealthyPercent", minimumHealthyPercent), bound("maximumPercent", maximumPercent))
                .flatMap(Optional::stream)
                .toList();
        return ways.isEmpty()
                ? "No other minimumHealthyPercent and no other maximumPercent alone lets all old tasks give way"
                : "With " + String.join(", or with ", ways) + ", all old tasks give way";
    }

    private static Optional<String> bound(String name, OptionalInt percent) {
        return percent.isPresent() ? Optional.of("a " + name + " of " + percent.getAsInt()) : Optional.empty();
    }
}
