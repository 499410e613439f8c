package portico.model.analysis;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import portico.model.capacity.Capacity;
import portico.model.capacity.CapacityCount;
import portico.model.capacity.InstanceTypes;
import portico.model.capacity.Recount;
import portico.model.check.CheckBook;
import portico.model.check.Finding;
import portico.model.check.Inspection;
import portico.model.id.TaskId;
import portico.model.persistent.OrderedMap;
import portico.model.placement.Placer;
import portico.model.topology.Revision;
import portico.model.topology.Table;
import portico.model.topology.Task;
import portico.model.topology.Topology;

/** One analysis, and what makes that of another version cheap. Immutable. */
record Analyzed(Analysis analysis, OrderedMap<TaskId, Task> waiting, Inspection inspection) {

    static Analyzed of(Topology topology, InstanceTypes types, Placer placer) {
        Capacity capacity = CapacityCount.of(topology, types);
        return of(topology, capacity, waiting(OrderedMap.empty(), topology, topology.tasks()),
                CheckBook.STANDARD.inspect(topology, capacity), placer);
    }

    /** The same for the version after. */
    Analyzed after(Revision revision, InstanceTypes types, Placer placer) {
        return after(Recount.of(analysis.capacity(), revision, types), placer);
    }

    private Analyzed after(Recount recount, Placer placer) {
        Revision revision = recount.revision();
        OrderedMap<TaskId, Task> left = waiting;
        for (Task task : revision.tasksBefore().toList()) {
            left = left.without(task.id());
        }
        return of(revision.after(), recount.after(), waiting(left, revision.after(), revision.tasksAfter().toList()),
                inspection.after(recount), placer);
    }

    private static OrderedMap<TaskId, Task> waiting(OrderedMap<TaskId, Task> others, Topology topology,
            List<Task> tasks) {
        Table<Task> table = topology.table(Task.class);
        OrderedMap<TaskId, Task> waiting = others;
        for (Task task : tasks) {
            waiting = task.placement().isPresent() ? waiting
                    : waiting.withAt(table.placeOf(task.id()).orElseThrow(), task.id(), task);
        }
        return waiting;
    }

    private static Analyzed of(Topology topology, Capacity capacity, OrderedMap<TaskId, Task> waiting,
            Inspection inspection, Placer placer) {
        List<Unplaced> unplaced = new WaitingTasks(topology, capacity, placer).unplaced(waiting.inOrder());
        List<Finding> findings = Stream
                .concat(unplaced.stream().flatMap(each -> UnplacedFindings.of(topology, each)),
                        inspection.findings(topology))
                .sorted(Comparator.comparing(Finding::severity))
                .toList();
        return new Analyzed(new Analysis(topology, capacity, unplaced, findings), waiting, inspection);
    }
}
