package portico.model.topology;

/** Compute that a task runs on, in the API's spelling (R192). */
public enum LaunchType {
    EC2, FARGATE, EXTERNAL, MANAGED_INSTANCES
}
