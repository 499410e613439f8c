package portico.model.id;

/** Elastic network interface id, such as {@code eni-0a1b}. */
public record InterfaceId(String value) implements ResourceId {

    public InterfaceId {
        ResourceId.checked(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
