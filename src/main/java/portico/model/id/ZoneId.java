package portico.model.id;

/** Availability Zone name, such as {@code us-east-1a}. */
public record ZoneId(String value) implements ResourceId {

    public ZoneId {
        ResourceId.checked(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
