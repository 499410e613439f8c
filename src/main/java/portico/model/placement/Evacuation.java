package portico.model.placement;

import java.util.List;
import java.util.function.Predicate;
import portico.model.id.InstanceId;
import portico.model.id.TaskId;
import portico.model.id.ZoneId;
import portico.model.topology.ContainerInstance;
import portico.model.topology.InstanceStatus;
import portico.model.topology.Service;
import portico.model.topology.Task;
import portico.model.topology.Topology;

/** What becomes of tasks when the place they run in goes away. */
public final class Evacuation {

    private Evacuation() {}

    /**
     * Drains an instance: replicas move as their deployment percentages allow, those that cannot be replaced stay, daemons stop when nobody else is
     * left, and tasks that no service runs are left alone (R59, R60).
     */
    public static Topology drain(Topology topology, InstanceId id, Placer placer) {
        Predicate<Task> here = task -> task.instance().filter(id::equals).isPresent();
        Topology moved = topology.with(topology.instance(id).withStatus(InstanceStatus.DRAINING));
        for (Service service : topology.services()) {
            if (!service.daemon() && Rollout.own(moved, service.id()).anyMatch(here)) {
                moved = Settlement.start(new Rollout(moved, service, placer).move(here), service.id(), placer);
            }
        }
        boolean alone = moved.tasks().stream().filter(here).allMatch(isDaemon(moved));
        return alone ? moved.withoutAll(ids(moved, here)) : moved;
    }

    /**
     * Takes a whole zone away: its agents fall silent, what ran there has stopped. Tasks of services are replaced elsewhere, with other addresses; those
     * that find no room wait, and tasks that no service runs are gone for good.
     *
     * @param zone in which nothing is started for now, on Fargate either
     * @param lost instances of the zone
     * @param gone whether a task ran in the zone
     */
    public static Topology lose(Topology topology, ZoneId zone, List<ContainerInstance> lost, Predicate<Task> gone,
            Placer placer) {
        List<ContainerInstance> silent = lost.stream()
                .map(instance -> instance.withAgent(instance.agent().withConnected(false)))
                .toList();
        Topology without = topology.withoutAll(ids(topology, gone)).withAll(silent);
        // nobody gets the id of a task that is gone
        TaskIds ids = TaskIds.of(topology);
        for (Service service : without.services()) {
            without = service.daemon() ? without
                    : Settlement.start(without, service, ids, placer, demand -> demand.outside(zone));
        }
        return without;
    }

    private static Predicate<Task> isDaemon(Topology topology) {
        return task -> task.service().filter(id -> topology.service(id).daemon()).isPresent();
    }

    private static List<TaskId> ids(Topology topology, Predicate<Task> wanted) {
        return topology.tasks().stream().filter(wanted).map(Task::id).toList();
    }
}
