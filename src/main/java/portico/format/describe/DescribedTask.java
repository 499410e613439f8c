package portico.format.describe;

import java.util.Optional;
import portico.model.id.TaskId;
import portico.model.topology.Compute;
import portico.model.topology.LaunchType;
import portico.model.topology.TaskStatus;

/** A task as describe-tasks tells of it, with what several questions about it need. */
record DescribedTask(Item item, TaskId id, Compute compute, TaskStatus status, Optional<Attachment> attachment) {

    /** @param key by which it is known among tasks */
    static DescribedTask of(String key, Item item, Inventory found) {
        return new DescribedTask(item, new TaskId(key), Launch.compute(item, found),
                Words.of(TaskStatus.class, item.get("lastStatus")).orElse(TaskStatus.RUNNING), Attachment.of(item));
    }

    static boolean isStopped(Item task) {
        return task.says("lastStatus", "STOPPED") || task.says("lastStatus", "DELETED");
    }

    boolean isFargate() {
        return compute.launchType() == LaunchType.FARGATE;
    }

    /** Whether it has not been started on its instance yet (R92). */
    boolean isStarting() {
        return status.compareTo(TaskStatus.ACTIVATING) < 0;
    }

    /** Whether the files tell where its interface is. */
    boolean hasAddress() {
        return attachment.filter(a -> a.address().text().isPresent()).isPresent();
    }
}
