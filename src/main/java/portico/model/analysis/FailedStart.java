package portico.model.analysis;

import java.util.List;
import java.util.Optional;
import portico.model.id.InstanceId;
import portico.model.placement.Shortage;
import portico.model.placement.Verdict;
import portico.model.rule.RuleId;
import portico.model.topology.Stop;

/**
 * How a start ends on an instance to which ECS sends the task, because what is missing there is nothing that its scheduler looks at (R27, R29, R36, R76,
 * R84). ECS starts it again and again, and it is STOPPED each time.
 *
 * @param stop as describe-tasks tells it (R96)
 * @param rule what fails
 */
public record FailedStart(InstanceId instance, Stop stop, RuleId rule) {

    /** On every instance that is sent the task only to see it fail, in the order of the refusals. */
    static List<FailedStart> of(List<Verdict.Refused> refusals) {
        return refusals.stream().flatMap(refused -> of(refused).stream()).toList();
    }

    private static Optional<FailedStart> of(Verdict.Refused refused) {
        Shortage first = refused.shortages().getFirst();
        boolean sent = refused.shortages().stream().allMatch(shortage -> shortage.reason().isUnforeseen());
        return sent ? Optional.of(new FailedStart(refused.instance(), stop(first), first.rule())) : Optional.empty();
    }

    private static Stop stop(Shortage shortage) {
        return switch (shortage.reason()) {
            case ADDRESSES -> failed(
                    "Unexpected EC2 error while attempting to Create Network Interface: " + shortage.reason().code());
            case PORT_IN_USE -> failed(shortage.reason().code() + ": bind: address already in use");
            case DYNAMIC_PORTS -> failed(shortage.detail());
            case LISTENER_IN_USE ->
                new Stop(Stop.Code.ESSENTIAL_CONTAINER_EXITED, "Essential container in task exited");
            case MISSING, INACTIVE, AGENT, ATTRIBUTE, LOCATION, CPU, MEMORY, GPU, PORTS, ENI, MEMBER_OF,
                    DISTINCT_INSTANCE, ATTACHMENT, CONFIGURATION ->
                failed(shortage.reason().code());
        };
    }

    private static Stop failed(String reason) {
        return new Stop(Stop.Code.TASK_FAILED_TO_START, reason);
    }

    /** Whether it runs for a moment: then ECS neither slows down nor says that it cannot start tasks (R50). */
    boolean isStarted() {
        return stop.code() == Stop.Code.ESSENTIAL_CONTAINER_EXITED;
    }

    /** Such as {@code TaskFailedToStart: a host port is unavailable}. */
    public String words() {
        return stop.code().apiName() + ": " + stop.reason();
    }
}
