package portico.model.id;

/** NAT gateway id, such as {@code nat-0a1b}. */
public record NatGatewayId(String value) implements ResourceId {

    public NatGatewayId {
        ResourceId.checked(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
