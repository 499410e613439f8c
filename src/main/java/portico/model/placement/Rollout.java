package portico.model.placement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import portico.model.id.ServiceId;
import portico.model.net.Ipv4Address;
import portico.model.topology.Service;
import portico.model.topology.Task;
import portico.model.topology.Topology;

/**
 * Moves tasks of one service away step by step, as a deployment does: never fewer running than the lower bound, never more
 * than the upper one, a replacement first where there is room for one (R60).
 */
final class Rollout {

    private final Placer placer;
    private final Service service;
    private final List<Deployment.Move> moves = new ArrayList<>();
    /** One for the whole rollout, so that no new task takes the id of one that it stopped. */
    private final TaskIds ids;
    private Topology topology;
    private int lower;
    private final int upper;
    private final long ranBefore;
    /** Whether the upper bound ever kept one from starting. */
    private boolean capped;

    Rollout(Topology topology, Service service, Placer placer) {
        this.topology = topology;
        this.ids = TaskIds.of(topology);
        this.service = service;
        this.placer = placer;
        this.ranBefore = running();
        this.lower = service.scheduling().deployment().lower(service.desiredCount());
        this.upper = service.scheduling().deployment().upper(service.desiredCount());
    }

    /** Replaces the running tasks that are to go, as far as the bounds let it; those that cannot go stay. */
    Topology move(Predicate<Task> going) {
        while (startOne(going) || stopOne(going)) {
            // each turn starts or stops one task, and none that goes is ever started
        }
        return topology;
    }

    /**
     * The highest lower bound, of at most that of the service, with which all that are to go do. A lower one decides nothing until the one above it
     * holds everything up, so that going down one by one is the same as beginning again with each.
     */
    int lowered(Predicate<Task> going) {
        move(going);
        while (lower > 0 && goingTasks(going).findAny().isPresent()) {
            lower--;
            move(going);
        }
        return lower;
    }

    /** Whether none is left of those that were to go, and as many run as are desired, or at least as ran before. */
    boolean isThrough(Predicate<Task> going) {
        fill();
        return goingTasks(going).findAny().isEmpty() && running() >= Math.min(service.desiredCount(), ranBefore);
    }

    /** Whether a higher upper bound would have let one more start, sooner or later. */
    boolean isCapped() {
        return capped;
    }

    /** A replacement while more go than wait, if the upper bound and an instance have room for it. */
    private boolean startOne(Predicate<Task> going) {
        Optional<Task> old = goingTasks(going).findFirst();
        return old.isPresent() && staying(going) < service.desiredCount() && start(old);
    }

    /** Those that the service lacks once the old ones are gone. */
    Topology fill() {
        while (running() < service.desiredCount() && start(Optional.empty())) {
            // each turn starts one task
        }
        return topology;
    }

    /** @param old the one that gives up its address */
    private boolean start(Optional<Task> old) {
        if (running() >= upper) {
            capped = true;
            return false;
        }
        Task next = own(topology, service.id()).filter(Task::isWaiting)
                .findFirst()
                .orElseGet(() -> ids.taskOf(service));
        Set<Ipv4Address> givenUp = old.flatMap(Task::networkInterface)
                .map(eni -> Set.of(eni.privateIp()))
                .orElse(Set.of());
        Topology tried = placer.schedule(topology, List.of(next), demand -> demand.avoiding(givenUp));
        boolean placed = tried.task(next.id()).isPlaced();
        if (placed) {
            moved(Deployment.Move.Kind.START, tried, tried.task(next.id()));
        }
        return placed;
    }

    /** Stops one that goes, if enough keep running. */
    private boolean stopOne(Predicate<Task> going) {
        Optional<Task> old = goingTasks(going).findFirst();
        if (old.isEmpty() || running() - 1 < lower) {
            return false;
        }
        moved(Deployment.Move.Kind.STOP, topology.without(old.get().id()), old.get());
        return true;
    }

    private void moved(Deployment.Move.Kind kind, Topology now, Task task) {
        topology = now;
        moves.add(new Deployment.Move(kind, task, now, (int) running()));
    }

    /** What was started and stopped, in order. */
    List<Deployment.Move> moves() {
        return moves;
    }

    private Stream<Task> own() {
        return staying(topology, service.id());
    }

    private Stream<Task> goingTasks(Predicate<Task> going) {
        return own().filter(going);
    }

    private long running() {
        return own().count();
    }

    private long staying(Predicate<Task> going) {
        return own().filter(going.negate()).count();
    }

    /** Those that have a place and are not on their way out. */
    static Stream<Task> staying(Topology topology, ServiceId service) {
        return own(topology, service).filter(Task::isStaying);
    }

    static Stream<Task> own(Topology topology, ServiceId service) {
        return topology.tasks().stream().filter(task -> task.service().filter(service::equals).isPresent());
    }
}
