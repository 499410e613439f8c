package portico.model.topology;

/** States of a cluster, as describe-clusters prints them. */
public enum ClusterStatus {
    ACTIVE, PROVISIONING, DEPROVISIONING, FAILED, INACTIVE
}
