package portico.model.id;

/** Task definition family and revision, such as {@code web:3}. */
public record TaskDefinitionId(String value) implements ResourceId {

    public TaskDefinitionId {
        ResourceId.checked(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
