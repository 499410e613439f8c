package portico.model.placement.query;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What a condition looks at. */
public sealed interface Subject {

    /** As written in an expression. */
    String text();

    /** The operators that AWS lists for it. */
    Set<Operator> operators();

    /** Whether an instance has it by the tasks that run there. */
    boolean isOfTasks();

    /** An ECS attribute of the instance, such as {@code ecs.instance-type}. */
    record Attribute(String name) implements Subject {

        static final String PREFIX = "attribute:";

        @Override
        public String text() {
            return PREFIX + name;
        }

        @Override
        public Set<Operator> operators() {
            return EnumSet.allOf(Operator.class);
        }

        @Override
        public boolean isOfTasks() {
            return false;
        }
    }

    /** What every instance has. */
    @SuppressWarnings("ImmutableEnumChecker") // its set is a copy
    enum Field implements Subject {
        AGENT_CONNECTED("agentConnected", false),
        AGENT_VERSION("agentVersion", true),
        EC2_INSTANCE_ID("ec2InstanceId", false),
        REGISTERED_AT("registeredAt", true),
        RUNNING_TASKS_COUNT("runningTasksCount", true),
        TASK_GROUP("task:group", false);

        private final String text;
        private final boolean ordered;

        /** @param ordered whether values can be smaller and greater */
        Field(String text, boolean ordered) {
            this.text = text;
            this.ordered = ordered;
        }

        @Override
        public String text() {
            return text;
        }

        @Override
        public Set<Operator> operators() {
            return ordered ? Operator.OF_FIGURES : Operator.OF_TEXTS;
        }

        @Override
        public boolean isOfTasks() {
            return this == RUNNING_TASKS_COUNT || this == TASK_GROUP;
        }
    }

    /** The subject of this name, in any case; attribute names keep theirs. */
    static Optional<Subject> of(String text) {
        if (text.toLowerCase(Locale.ROOT).startsWith(Attribute.PREFIX)) {
            String name = text.substring(Attribute.PREFIX.length());
            return name.isEmpty() ? Optional.empty() : Optional.of(new Attribute(name));
        }
        for (Field field : Field.values()) {
            if (field.text.equalsIgnoreCase(text)) {
                return Optional.of(field);
            }
        }
        return Optional.empty();
    }
}
