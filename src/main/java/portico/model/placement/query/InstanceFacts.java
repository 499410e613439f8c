package portico.model.placement.query;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What a query may ask of a container instance. */
public interface InstanceFacts {

    /** The value of an ECS attribute, empty text where it has none; empty where the instance does not carry it. */
    Optional<String> attribute(String name);

    boolean agentConnected();

    String agentVersion();

    String ec2InstanceId();

    Optional<Instant> registeredAt();

    int runningTasksCount();

    /** {@code service:<name>} or {@code family:<name>} of each task there. */
    List<String> taskGroups();

    /** What the instance has of a subject: nothing, one value, or one for each task. */
    default List<String> values(Subject subject) {
        return switch (subject) {
            case Subject.Attribute(String name) -> attribute(name).map(List::of).orElse(List.of());
            case Subject.Field field -> switch (field) {
                case AGENT_CONNECTED -> List.of(Boolean.toString(agentConnected()));
                case AGENT_VERSION -> List.of(agentVersion());
                case EC2_INSTANCE_ID -> List.of(ec2InstanceId());
                case REGISTERED_AT -> registeredAt().map(Instant::toString).map(List::of).orElse(List.of());
                case RUNNING_TASKS_COUNT -> List.of(Integer.toString(runningTasksCount()));
                case TASK_GROUP -> taskGroups();
            };
        };
    }
}
