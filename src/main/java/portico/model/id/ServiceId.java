package portico.model.id;

/** ECS service name, unique in its cluster. */
public record ServiceId(String value) implements ResourceId {

    public ServiceId {
        ResourceId.checked(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
