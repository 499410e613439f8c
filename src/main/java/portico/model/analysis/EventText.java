package portico.model.analysis;

import java.util.List;
import java.util.Optional;
import portico.model.capacity.Capacity;
import portico.model.placement.Fault;
import portico.model.placement.LaunchRefusals;
import portico.model.placement.Shortage;
import portico.model.placement.Verdict;
import portico.model.topology.Clusters;
import portico.model.topology.LaunchType;
import portico.model.topology.Task;
import portico.model.topology.Topology;

/** What ECS says of tasks it cannot place: the service event as worded by AWS, or the failure of RunTask (R45, R46). */
record EventText(Topology topology, Capacity capacity, List<Task> tasks, List<Verdict.Refused> refusals, boolean room) {

    private static final String MORE = " For more information, see the Troubleshooting section of the Amazon ECS Developer Guide.";

    String text() {
        Optional<Fault> fault = fault();
        if (fault.isPresent()) {
            return fault.get().message();
        }
        if (room) {
            return waits() + " although an instance has room";
        }
        if (task().launchType() == LaunchType.FARGATE) {
            return fargate();
        }
        if (Provisioning.isAwaited(topology, task())) {
            return new Provisioning(topology, tasks).text();
        }
        List<FailedStart> starts = FailedStart.of(topology, task(), refusals);
        Optional<ClosestMatch> closest = ClosestMatch.of(refusals, capacity);
        if (task().service().isEmpty()) {
            return starts.isEmpty() ? failure(closest) : starts.getFirst().words();
        }
        return starts.isEmpty() ? serviceEvent(closest) : startEvent(starts);
    }

    private String waits() {
        return tasks.size() + (tasks.size() == 1 ? " task waits" : " tasks wait");
    }

    /** Fargate runs out of nothing but addresses (R80, R84). */
    private String fargate() {
        boolean addresses = topology.networkConfigurationOf(task())
                .stream()
                .flatMap(network -> network.subnets().stream())
                .anyMatch(subnet -> capacity.of(subnet).free() > 0);
        if (addresses) {
            return waits() + " although its subnets have free addresses";
        }
        return topology.networkConfigurationOf(task())
                .map(network -> FailedStart.noAddress(network.subnets().getFirst()))
                .orElseGet(this::waits);
    }

    private Task task() {
        return tasks.getFirst();
    }

    private Optional<Fault> fault() {
        return LaunchRefusals.of(topology, task()).stream().findFirst();
    }

    private String failure(Optional<ClosestMatch> closest) {
        return closest.map(match -> match.shortage().reason().code()).orElseGet(this::nowhere);
    }

    /** No instance is looked at at all: none is active, or none is there (R45). */
    private String nowhere() {
        return !refusals.isEmpty() ? "NO ACTIVE INSTANCES"
                : wantsProvider() ? "EMPTY CAPACITY PROVIDER" : "No Container Instances were found in your cluster.";
    }

    private boolean wantsProvider() {
        return Clusters.of(topology).providerOf(task()).isPresent();
    }

    private String serviceEvent(Optional<ClosestMatch> closest) {
        String prefix = service()
                + " was unable to place a task because no container instance met all of its requirements.";
        return prefix + closest.map(EventText::cause).orElseGet(this::nobody) + MORE;
    }

    private String service() {
        return "(service " + topology.service(task().service().orElseThrow()).name() + ")";
    }

    /** A task that reached RUNNING before it stopped was started well, as far as ECS is concerned (R50). */
    private String startEvent(List<FailedStart> starts) {
        return starts.stream().allMatch(FailedStart::isStarted)
                ? service() + " has started " + tasks.size() + " tasks: " + named() + "."
                : service() + " is unable to consistently start tasks successfully." + MORE;
    }

    /** The first few: an event of hundreds of ids is read by nobody. */
    private String named() {
        return UnplacedFindings.named(tasks.stream().map(task -> "(task " + task.id() + ")").toList(), " ", " and ");
    }

    private String nobody() {
        return " Reason: No Container Instances were found in your "
                + (wantsProvider() ? "capacity provider." : "cluster.");
    }

    private static String cause(ClosestMatch match) {
        return " The closest matching (container-instance " + match.refused().instance() + ") "
                + words(match.shortage());
    }

    private static String words(Shortage shortage) {
        return switch (shortage.reason()) {
            case CPU -> "has insufficient CPU units available.";
            case MEMORY -> "has insufficient memory available.";
            case PORTS -> "is already using a port required by your task.";
            case ATTRIBUTE, LOCATION -> "is missing an attribute required by your task.";
            case MEMBER_OF, DISTINCT_INSTANCE -> "encountered error \"" + shortage.reason().code() + ".\".";
            case AGENT, GPU, ENI, MISSING, INACTIVE, ADDRESSES, PORT_IN_USE, LISTENER_IN_USE, DYNAMIC_PORTS, ATTACHMENT,
                    CONFIGURATION ->
                "encountered error \"" + shortage.reason().code() + "\".";
        };
    }
}
