package portico.model.id;

/** Internet gateway id, such as {@code igw-0a1b}. */
public record InternetGatewayId(String value) implements ResourceId {

    public InternetGatewayId {
        ResourceId.checked(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
