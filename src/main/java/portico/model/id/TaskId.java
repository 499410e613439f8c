package portico.model.id;

import java.util.regex.Pattern;

/** ECS task id: the last part of the task's ARN. */
public record TaskId(String value) implements ResourceId {

    private static final Pattern DRAWN = Pattern.compile("[0-9a-f]{8}[0-9a-f-]{24,}");
    private static final int TOLD_APART = 8;

    public TaskId {
        ResourceId.checked(value);
    }

    /** The first letters, enough to tell it apart where AWS drew it by lot; an id that somebody wrote stays whole. */
    public String brief() {
        return DRAWN.matcher(value).matches() ? value.substring(0, TOLD_APART) : value;
    }

    @Override
    public String toString() {
        return value;
    }
}
