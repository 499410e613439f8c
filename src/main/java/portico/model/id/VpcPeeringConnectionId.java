package portico.model.id;

/** VPC peering connection id, such as {@code pcx-0a1b}. */
public record VpcPeeringConnectionId(String value) implements ResourceId {

    public VpcPeeringConnectionId {
        ResourceId.checked(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
