package portico.model.capacity;

import java.util.Set;
import java.util.stream.Stream;
import portico.model.id.InstanceId;
import portico.model.id.SubnetId;
import portico.model.id.TaskId;
import portico.model.topology.Revision;
import portico.model.topology.Task;

/**
 * The capacity of a topology worked out from that of another version: equal to a count from nothing, at the cost of what differs.
 *
 * @param instances those that were counted anew, and those that are gone
 * @param subnets those whose addresses changed hands
 */
public record Recount(Revision revision, Capacity before, Capacity after, Set<InstanceId> instances,
        Set<SubnetId> subnets) {

    /** @param before counted from the version before, by the same catalogue */
    public static Recount of(Capacity before, Revision revision, InstanceTypes types) {
        InstanceRecount instances = InstanceRecount.of(before, revision, types);
        SubnetRecount subnets = SubnetRecount.of(before, revision, types);
        Capacity there = new Capacity(instances.uses(), subnets.uses(), before.services());
        return new Recount(revision, before, there, instances.touched(), subnets.touched()).withServices();
    }

    private Recount withServices() {
        Capacity all = new Capacity(after.instances(), after.subnets(), ServiceCount.of(this));
        return new Recount(revision, before, all, instances, subnets);
    }

    /** The tasks that changed, or whose instance did, as they were. */
    public Stream<Task> tasksBefore() {
        Stream<Task> beside = revision.instancesBefore()
                .flatMap(instance -> before.of(instance.id()).tasks().stream())
                .map(revision.before()::task);
        return Stream.concat(revision.tasksBefore(), beside).distinct();
    }

    /** The tasks that changed, or whose instance did, as they are. */
    public Stream<Task> tasksAfter() {
        Stream<Task> beside = revision.instancesAfter()
                .flatMap(instance -> after.of(instance.id()).tasks().stream())
                .map(revision.after()::task);
        return Stream.concat(revision.tasksAfter(), beside).distinct();
    }

    /** The ids of both. */
    public Stream<TaskId> tasks() {
        return Stream.concat(tasksBefore(), tasksAfter()).map(Task::id).distinct();
    }
}
