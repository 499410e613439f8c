package portico.model.id;

/** EC2 instance id of a container instance, such as {@code i-0a1b}. */
public record InstanceId(String value) implements ResourceId {

    public InstanceId {
        ResourceId.checked(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
