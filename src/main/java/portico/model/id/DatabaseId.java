package portico.model.id;

/** Database instance identifier. */
public record DatabaseId(String value) implements ResourceId {

    public DatabaseId {
        ResourceId.checked(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
