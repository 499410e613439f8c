package portico.model.id;

/** ECS task id: the last part of the task's ARN. */
public record TaskId(String value) implements ResourceId {

    public TaskId {
        ResourceId.checked(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
