package portico.model.id;

/** Target group name. */
public record TargetGroupId(String value) implements ResourceId {

    public TargetGroupId {
        ResourceId.checked(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
