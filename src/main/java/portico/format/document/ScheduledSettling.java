package portico.format.document;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import portico.format.Note;
import portico.model.id.ServiceId;
import portico.model.id.TaskId;
import portico.model.placement.Placer;
import portico.model.placement.Settlement;
import portico.model.topology.Service;
import portico.model.topology.Task;
import portico.model.topology.Topology;

/**
 * Lets the scheduler settle a document: tasks on a named instance get their ports and addresses there, services get the tasks they lack. Tasks that
 * a document says are waiting go on waiting, so that a document that Portico wrote is read as it was.
 */
public final class ScheduledSettling implements Settling {

    private final Placer placer;

    public ScheduledSettling(Placer placer) {
        this.placer = placer;
    }

    @Override
    public Settled settle(Topology topology, Unsettled unsettled) {
        Topology complete = placer.complete(topology, task -> unsettled.open().contains(task.id()));
        Topology staffed = start(complete);
        Topology settled = placer.schedule(staffed, wanted(staffed, unsettled.wanted()));
        return new Settled(settled, refused(settled, unsettled.open()));
    }

    /** Daemons first (R59), and none that the document spells out. */
    private Topology start(Topology topology) {
        Topology started = topology.services()
                .stream()
                .anyMatch(service -> service.daemon() && listed(topology, service.id()) == 0)
                        ? Settlement.startDaemons(topology, placer)
                        : topology;
        for (Service service : topology.services()) {
            if (!service.daemon() && listed(topology, service.id()) < service.desiredCount()) {
                started = Settlement.start(started, service.id(), placer);
            }
        }
        return started;
    }

    private static long listed(Topology topology, ServiceId service) {
        return topology.tasks()
                .stream()
                .filter(task -> task.isWanted() && task.service().filter(service::equals).isPresent())
                .count();
    }

    private static List<Task> wanted(Topology topology, Set<TaskId> wanted) {
        return topology.tasks().stream().filter(task -> wanted.contains(task.id())).toList();
    }

    private static List<Note> refused(Topology topology, Set<TaskId> open) {
        return topology.tasks()
                .stream()
                .filter(task -> open.contains(task.id()) && !task.isPlaced() && task.status().holds())
                .map(task -> Note.warning("", task.id().value(), "the instance it is written on refuses it; it waits"))
                .collect(Collectors.toList());
    }
}
