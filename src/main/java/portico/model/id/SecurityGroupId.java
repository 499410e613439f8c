package portico.model.id;

/** Security group id, such as {@code sg-0a1b}. */
public record SecurityGroupId(String value) implements ResourceId {

    public SecurityGroupId {
        ResourceId.checked(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
