package portico.model.capacity;

/**
 * Network interfaces of one instance.
 *
 * @param limit interfaces the type can attach (R63)
 * @param attached ordinary slots in use: primary, trunk, task and hand-attached interfaces; branches take none (R67)
 * @param trunk whether the instance has a trunk interface (R73)
 * @param taskLimit awsvpc tasks that ECS offers here (R63, R65)
 * @param tasks awsvpc tasks that hold a place (R94)
 */
public record EniUse(int limit, int attached, boolean trunk, int taskLimit, int tasks) {

    /** awsvpc tasks that still find a place; never negative. */
    public int free() {
        return Math.max(0, taskLimit - tasks);
    }
}
