package portico.model.topology;

import java.util.Optional;

/** Life cycle of a task, from first to last; a task never goes back (R92). Resources are held from placement until {@code STOPPED} (R94). */
public enum TaskStatus {
    /** The interface of an awsvpc task is made and attached (R93). */
    PROVISIONING,
    /** ECS waits for the agent. */
    PENDING,
    /** The image is pulled, containers are made and networked, targets and names registered. */
    ACTIVATING,
    RUNNING,
    /** Targets are deregistered. */
    DEACTIVATING,
    /** Containers get their stop signal, and are killed after the stop timeout (R98). */
    STOPPING,
    /** The interface of an awsvpc task is detached and deleted. */
    DEPROVISIONING,
    STOPPED,
    /** The API tells of it no more, about an hour after it stopped (R98). */
    DELETED;

    /** Whether a placed task in this state still holds what it was given (R94). */
    public boolean holds() {
        return compareTo(STOPPED) < 0;
    }

    public boolean isStarting() {
        return compareTo(RUNNING) < 0;
    }

    public boolean isStopping() {
        return compareTo(RUNNING) > 0 && holds();
    }

    /** Whether a task goes from here to there, in however many steps: forward only (R92). */
    public boolean leadsTo(TaskStatus later) {
        return compareTo(later) < 0;
    }

    /** Whether tasks of this kind pass through this state: without an interface of their own they skip the two that make and delete it (R93). */
    private boolean isPassed(boolean ownInterface) {
        return ownInterface || this != PROVISIONING && this != DEPROVISIONING;
    }

    /** The first state of a task that has just been placed. */
    public static TaskStatus first(boolean ownInterface) {
        return ownInterface ? PROVISIONING : PENDING;
    }

    /** The state that follows, for a task with an interface of its own or without (R93); empty after the last. */
    public Optional<TaskStatus> next(boolean ownInterface) {
        for (TaskStatus later : values()) {
            if (leadsTo(later) && later.isPassed(ownInterface)) {
                return Optional.of(later);
            }
        }
        return Optional.empty();
    }
}
