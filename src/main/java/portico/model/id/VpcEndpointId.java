package portico.model.id;

/** VPC endpoint id, such as {@code vpce-0a1b}. */
public record VpcEndpointId(String value) implements ResourceId {

    public VpcEndpointId {
        ResourceId.checked(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
