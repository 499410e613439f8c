package portico.model.topology;

/** States of the attachment of a task's interface, in the API's spelling (R95). */
public enum AttachmentStatus {
    PRECREATED, CREATED, ATTACHING, ATTACHED, DETACHING, DETACHED, DELETED, FAILED;

    /** That of an awsvpc task, by the state the task is in; where it failed to start, so did its attachment. */
    public static AttachmentStatus of(Task task) {
        if (task.stop().filter(stop -> stop.code() == Stop.Code.TASK_FAILED_TO_START).isPresent()) {
            return FAILED;
        }
        return switch (task.status()) {
            case PROVISIONING -> ATTACHING;
            case PENDING, ACTIVATING, RUNNING, DEACTIVATING, STOPPING -> ATTACHED;
            case DEPROVISIONING -> DETACHING;
            case STOPPED, DELETED -> DELETED;
        };
    }
}
