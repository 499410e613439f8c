package portico.model.id;

/** ECS cluster name, unique in an account and Region. */
public record ClusterId(String value) implements ResourceId {

    /** The cluster that ECS assumes where a call names none. */
    public static final ClusterId DEFAULT = new ClusterId("default");

    public ClusterId {
        ResourceId.checked(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
