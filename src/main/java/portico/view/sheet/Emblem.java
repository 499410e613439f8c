package portico.view.sheet;

/** The small picture that stands for a kind of subject. */
public enum Emblem {
    CLUSTER,
    VPC,
    GATEWAY,
    BALANCER,
    NAT,
    ENDPOINT,
    ZONE,
    SUBNET,
    ROUTES,
    HOST,
    TASK,
    FARGATE,
    WAITING,
    SERVICE,
    DEFINITION,
    TARGETS,
    DATABASE,
    OUTSIDE,
    LOCK
}
