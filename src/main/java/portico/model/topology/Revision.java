package portico.model.topology;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import portico.model.id.ResourceId;
import portico.model.persistent.Change;

/**
 * What differs between two versions of a topology that agree in everything but their tasks and container instances, as after a move, a start, a
 * stop or another instance type; costs as much as it finds.
 */
public record Revision(Topology before, Topology after, List<Change<ResourceId, Task>> tasks,
        List<Change<ResourceId, ContainerInstance>> instances) {

    private static final Set<Class<? extends Resource>> MOVING = Set.of(Task.class, ContainerInstance.class);

    /** Empty where something else differs, too. */
    public static Optional<Revision> between(Topology before, Topology after) {
        boolean rest = before.region().equals(after.region()) && before.account().equals(after.account())
                && before.unresolved().equals(after.unresolved())
                && Stream.concat(before.kinds().stream(), after.kinds().stream())
                        .filter(kind -> !MOVING.contains(kind))
                        .allMatch(kind -> isSame(kind, before, after));
        return rest ? Optional.of(new Revision(before, after, changes(Task.class, before, after),
                changes(ContainerInstance.class, before, after))) : Optional.empty();
    }

    private static <R extends Resource> boolean isSame(Class<R> kind, Topology before, Topology after) {
        return changes(kind, before, after).isEmpty();
    }

    private static <R extends Resource> List<Change<ResourceId, R>> changes(Class<R> kind, Topology before,
            Topology after) {
        return after.table(kind).changesSince(before.table(kind));
    }

    /** How many places of the two tables hold another row. */
    public int size() {
        return tasks.size() + instances.size();
    }

    /** The changed tasks as they were. */
    public Stream<Task> tasksBefore() {
        return before(tasks);
    }

    /** The changed tasks as they are. */
    public Stream<Task> tasksAfter() {
        return after(tasks);
    }

    /** The changed instances as they were. */
    public Stream<ContainerInstance> instancesBefore() {
        return before(instances);
    }

    /** The changed instances as they are. */
    public Stream<ContainerInstance> instancesAfter() {
        return after(instances);
    }

    private static <R extends Resource> Stream<R> before(List<Change<ResourceId, R>> changes) {
        return changes.stream().flatMap(change -> change.before().stream()).map(entry -> entry.getValue());
    }

    private static <R extends Resource> Stream<R> after(List<Change<ResourceId, R>> changes) {
        return changes.stream().flatMap(change -> change.after().stream()).map(entry -> entry.getValue());
    }
}
