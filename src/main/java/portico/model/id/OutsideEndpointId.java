package portico.model.id;

/** Name of an endpoint outside every VPC of the topology. */
public record OutsideEndpointId(String value) implements ResourceId {

    public OutsideEndpointId {
        ResourceId.checked(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
