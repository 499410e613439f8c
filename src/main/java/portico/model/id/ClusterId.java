package portico.model.id;

/** ECS cluster name, unique in an account and Region. */
public record ClusterId(String value) implements ResourceId {

    /** The cluster that ECS assumes where a call names none. */
    public static final ClusterId DEFAULT = new ClusterId("default");

    public ClusterId {
        ResourceId.checked(value);
    }

    /** Whether AWS would take a text as the name of one. */
    public static boolean isOne(String text) {
        return text.matches("[A-Za-z0-9_-]{1,255}");
    }

    @Override
    public String toString() {
        return value;
    }
}
