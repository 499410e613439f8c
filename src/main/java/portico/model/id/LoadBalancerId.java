package portico.model.id;

/** Load balancer name. */
public record LoadBalancerId(String value) implements ResourceId {

    public LoadBalancerId {
        ResourceId.checked(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
