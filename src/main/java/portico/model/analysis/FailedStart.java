package portico.model.analysis;

import java.util.List;
import java.util.Optional;
import portico.model.id.InstanceId;
import portico.model.id.SubnetId;
import portico.model.placement.Reason;
import portico.model.placement.Shortage;
import portico.model.placement.Verdict;
import portico.model.rule.RuleId;
import portico.model.topology.ContainerInstance;
import portico.model.topology.Stop;
import portico.model.topology.Subnet;
import portico.model.topology.Task;
import portico.model.topology.Topology;

/**
 * How a start ends on an instance to which ECS sends the task, because what is missing there is nothing that its scheduler looks at (R27, R29, R36, R76,
 * R84). ECS starts it again and again, and it is STOPPED each time.
 *
 * @param stop as describe-tasks tells it (R96)
 * @param rule what fails
 */
public record FailedStart(InstanceId instance, Stop stop, RuleId rule) {

    /** On every instance that is sent the task only to see it fail, in the order of the refusals. */
    static List<FailedStart> of(Topology topology, Task task, List<Verdict.Refused> refusals) {
        return refusals.stream().flatMap(refused -> of(topology, task, refused).stream()).toList();
    }

    private static Optional<FailedStart> of(Topology topology, Task task, Verdict.Refused refused) {
        Shortage first = refused.shortages().getFirst();
        boolean sent = refused.shortages().stream().allMatch(shortage -> shortage.reason().isUnforeseen());
        return sent
                ? Optional.of(new FailedStart(refused.instance(), stop(topology, task, refused.instance(), first),
                        first.rule()))
                : Optional.empty();
    }

    private static Stop stop(Topology topology, Task task, InstanceId instance, Shortage shortage) {
        return switch (shortage.reason()) {
            case ADDRESSES -> failed(noAddress(near(topology, task, topology.instance(instance))));
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

    /** What EC2 says where a subnet has no address left (R84); the words were seen in public reports. */
    static String noAddress(SubnetId subnet) {
        return "Unexpected EC2 error while attempting to Create Network Interface in subnet '" + subnet + "': "
                + Reason.ADDRESSES.code();
    }

    /** The first subnet of the task in the zone of the instance: where one has no address left, none of them has (R85, R86). */
    private static SubnetId near(Topology topology, Task task, ContainerInstance instance) {
        Subnet home = topology.subnet(instance.subnet());
        return topology.networkConfigurationOf(task)
                .stream()
                .flatMap(network -> network.subnets().stream())
                .filter(id -> topology.subnet(id).zone().equals(home.zone()))
                .findFirst()
                .orElse(home.id());
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
