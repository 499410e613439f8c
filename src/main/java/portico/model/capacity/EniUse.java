package portico.model.capacity;

import portico.model.topology.NetworkMode;
import portico.model.topology.Task;
import portico.model.topology.TaskInterface;

/**
 * Network interfaces of one instance.
 *
 * @param limit interfaces the type can attach (R63); 0 where the catalogue does not hold the type
 * @param attached ordinary slots in use: primary, trunk, task and hand-attached interfaces; branches take none (R67)
 * @param trunk whether the instance has a trunk interface (R73); one asked for on a type without support is none (R71)
 * @param taskLimit awsvpc tasks that ECS offers here (R63, R65)
 * @param tasks awsvpc tasks that hold a place (R94)
 */
public record EniUse(int limit, int attached, boolean trunk, int taskLimit, int tasks) {

    /** Whether the catalogue holds the type; without it nobody knows how many tasks ECS offers (R63). */
    public boolean isKnown() {
        return limit > 0;
    }

    /** awsvpc tasks that still find a place; never negative. */
    public int free() {
        return Math.max(0, taskLimit - tasks);
    }

    /**
     * awsvpc tasks that EC2 can still attach an interface for: as many as ECS offers, unless interfaces attached by hand stand in the way, which
     * ECS does not count (R76). Branches need no slot (R67).
     */
    public int attachable() {
        return trunk ? free() : Math.clamp(limit - attached, 0, free());
    }

    /** How the next task's interface is attached. */
    public TaskInterface.Kind nextKind() {
        return trunk ? TaskInterface.Kind.BRANCH : TaskInterface.Kind.TASK;
    }

    /**
     * How many there are with the next task's interface: branches of the trunk, or interfaces of the instance, the primary one among them. It is no
     * device number, for nobody tells which of those became free.
     */
    public int nextOrdinal() {
        return (trunk ? tasks : attached) + 1;
    }

    /** With one more task; only those with an interface count (R64). */
    EniUse with(Task task, NetworkMode mode) {
        if (!hasInterface(task, mode)) {
            return this;
        }
        TaskInterface.Kind kind = task.networkInterface().map(TaskInterface::kind).orElse(nextKind());
        int slots = kind == TaskInterface.Kind.TASK ? 1 : 0;
        return new EniUse(limit, attached + slots, trunk, taskLimit, tasks + 1);
    }

    /** As it was placed; where nobody told of its interface, as its definition says, unless it was placed in another way. */
    private static boolean hasInterface(Task task, NetworkMode mode) {
        boolean otherwise = task.placement()
                .filter(place -> !place.bindings().isEmpty() || !place.bridgeAddresses().isEmpty())
                .isPresent();
        return task.networkInterface().isPresent() || mode == NetworkMode.AWSVPC && !otherwise;
    }
}
