package portico.model.topology;

/** Life cycle of a task (R92). Resources are held from placement until {@code STOPPED} (R94). */
public enum TaskStatus {
    PROVISIONING, PENDING, ACTIVATING, RUNNING, DEACTIVATING, STOPPING, DEPROVISIONING, STOPPED
}
