package portico.model.placement;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import portico.model.id.TaskDefinitionId;
import portico.model.id.TaskId;
import portico.model.topology.DeploymentConfiguration;
import portico.model.topology.LaunchType;
import portico.model.topology.Service;
import portico.model.topology.Task;
import portico.model.topology.Topology;

/**
 * A rolling deployment rehearsed on a copy: every task of a service gives way to a new one, within the bounds of its deployment and wherever CPU,
 * memory, ports, ENIs and addresses let the new one in before the old one goes (R60).
 *
 * @param service as it is afterwards
 * @param replaced definition of the tasks before
 * @param moves what starts and what stops, in order
 * @param left old tasks that may not stop; none where the deployment completes
 * @param wayOut which bounds would let it complete; nothing where it does not hang
 * @param refusals why no host takes the next task; none where the deployment completes or no other one may start
 */
public record Deployment(Service service, TaskDefinitionId replaced, List<Move> moves, Topology after,
        List<TaskId> left, WayOut wayOut, List<Verdict.Refused> refusals) {

    /**
     * One task that starts or stops.
     *
     * @param topology just after it
     * @param running tasks of the service just after it
     */
    public record Move(Kind kind, Task task, Topology topology, int running) {

        public enum Kind {
            START, STOP
        }
    }

    public Deployment {
        moves = List.copyOf(moves);
        left = List.copyOf(left);
        refusals = List.copyOf(refusals);
    }

    /**
     * Of a replica service that runs; its tasks that wait are not waited for.
     *
     * @param definition of the new tasks; that of the old ones for a deployment that changes nothing else
     */
    public static Deployment of(Topology topology, Service service, TaskDefinitionId definition, Placer placer) {
        Service next = service.withTaskDefinition(definition);
        Set<TaskId> old = placed(topology, service).map(Task::id).collect(Collectors.toSet());
        Topology before = topology.withoutAll(waiting(topology, service)).with(next);
        Rollout rollout = new Rollout(before, next, placer);
        rollout.move(task -> old.contains(task.id()));
        Topology after = withWaiting(rollout.fill(), next);
        List<TaskId> left = placed(after, next).map(Task::id).filter(old::contains).toList();
        Deployment done = new Deployment(next, service.taskDefinition(), rollout.moves(), after, left, WayOut.NONE,
                List.of());
        return done.isComplete() ? done
                : done.because(
                        left.isEmpty() ? WayOut.NONE : WayOut.of(before, next, task -> old.contains(task.id()), placer),
                        refusals(after, next, placer));
    }

    /** Whoever is desired and found no place goes on waiting. */
    private static Topology withWaiting(Topology topology, Service service) {
        TaskIds ids = TaskIds.of(topology);
        Topology whole = topology;
        for (long n = placed(topology, service).count(); n < service.desiredCount(); n++) {
            whole = whole.with(ids.taskOf(service));
        }
        return whole;
    }

    private Deployment because(WayOut out, List<Verdict.Refused> why) {
        return new Deployment(service, replaced, moves, after, left, out, why);
    }

    private static Stream<Task> placed(Topology topology, Service service) {
        return Rollout.staying(topology, service.id());
    }

    private static List<TaskId> waiting(Topology topology, Service service) {
        return Rollout.own(topology, service.id()).filter(Task::isWaiting).map(Task::id).toList();
    }

    private static List<Verdict.Refused> refusals(Topology topology, Service service, Placer placer) {
        if (!mayStart(topology, service) || service.launchType() == LaunchType.FARGATE) {
            return List.of();
        }
        Task next = TaskIds.of(topology).taskOf(service);
        return placer.verdicts(topology, placer.capacity(topology), next)
                .stream()
                .filter(Verdict.Refused.class::isInstance)
                .map(Verdict.Refused.class::cast)
                .toList();
    }

    private static boolean mayStart(Topology topology, Service service) {
        return placed(topology, service).count() < bounds(service).upper(service.desiredCount());
    }

    /** Whether the upper bound leaves room for another task at the end (R60). */
    public boolean mayStart() {
        return mayStart(after, service);
    }

    private static DeploymentConfiguration bounds(Service service) {
        return service.scheduling().deployment();
    }

    /** Tasks that must keep running (R60). */
    public int lower() {
        return bounds(service).lower(service.desiredCount());
    }

    /** Tasks that may run at once (R60). */
    public int upper() {
        return bounds(service).upper(service.desiredCount());
    }

    /** Whether nothing old is left and everything desired runs. */
    public boolean isComplete() {
        return left.isEmpty() && lacking() == 0;
    }

    /** Whether only the upper bound keeps it from running what is desired: nothing old is left, and no other may start. */
    public boolean isCutShort() {
        return left.isEmpty() && lacking() > 0 && !mayStart();
    }

    /** Tasks that are desired and do not run: they found no place, or the upper bound does not let them start. */
    public int lacking() {
        return Math.max(0, service.desiredCount() - (int) placed(after, service).count());
    }

    /** The fewest tasks that ran at any time; empty where nothing moved. */
    public Optional<Integer> fewest() {
        return moves.stream().map(Move::running).min(Integer::compare);
    }

    /** The most tasks that ran at once; empty where nothing moved. */
    public Optional<Integer> most() {
        return moves.stream().map(Move::running).max(Integer::compare);
    }
}
