package portico.model.analysis;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import portico.model.id.ClusterId;
import portico.model.id.InstanceId;
import portico.model.id.SubnetId;
import portico.model.id.TaskId;
import portico.model.placement.Feasibility;
import portico.model.placement.Shortage;
import portico.model.placement.Verdict;
import portico.model.rule.RuleId;
import portico.model.topology.AwsvpcConfiguration;
import portico.model.topology.Clusters;
import portico.model.topology.Task;
import portico.model.topology.Topology;

/** The instance that a task runs on, held against whether ECS would place it there again, beside everything else that runs (R40, R45). */
record RunningPlace(Topology topology, Map<TaskId, Verdict.Refused> refused) {

    private static final RuleId CANDIDATE = new RuleId(40);

    static RunningPlace of(Analysis analysis, Collection<Statement> statements) {
        Topology topology = analysis.topology();
        List<Task> running = statements.stream()
                .filter(Statement.RunsOn.class::isInstance)
                .map(stated -> topology.find(((Statement.RunsOn) stated).subject()))
                .flatMap(found -> found.stream())
                .map(Task.class::cast)
                .filter(task -> follows(topology, task))
                .distinct()
                .toList();
        return new RunningPlace(topology,
                running.isEmpty() ? Map.of() : Feasibility.refused(topology, analysis.capacity(), running));
    }

    /** Whether it stays, and files describe what it is, what it is asked for by and where it runs: from that its place follows. */
    private static boolean follows(Topology topology, Task task) {
        return task.isStaying() && task.instance().isPresent()
                && Stream
                        .of(Stream.of(task.taskDefinition()), task.instance().stream(), task.service().stream(),
                                subnets(topology, task).stream())
                        .flatMap(ids -> ids)
                        .noneMatch(topology::isUnresolved);
    }

    private static List<SubnetId> subnets(Topology topology, Task task) {
        return topology.networkConfigurationOf(task).map(AwsvpcConfiguration::subnets).orElse(List.of());
    }

    /** Empty where no file describes the task definition, the service, a subnet or the instance, and where the task is on its way out. */
    Optional<Comparison> compare(Statement.RunsOn stated) {
        return Optional.of(topology.task(stated.subject()))
                .filter(task -> follows(topology, task))
                .map(task -> compare(stated, task.instance().orElseThrow()));
    }

    private Comparison compare(Statement.RunsOn stated, InstanceId place) {
        Optional<Verdict.Refused> no = Optional.ofNullable(refused.get(stated.subject()));
        String predicted = no.map(RunningPlace::words).orElseGet(() -> runs(place));
        return new Comparison(stated.subject(), "placement", predicted, runs(stated.instance()),
                no.map(it -> it.shortages().getFirst().rule()).orElse(CANDIDATE),
                no.map(RunningPlace::why)
                        .orElse(place.equals(stated.instance()) ? ""
                                : "another recording has it there: one of them is of another moment"));
    }

    /** Whether an edit left alone all that the place follows from; that is cheaper to say than the place itself. */
    static boolean isUntouched(Analysis read, Analysis edited, Statement.RunsOn stated) {
        Task task = read.topology().task(stated.subject());
        List<SubnetId> subnets = subnets(read.topology(), task);
        return Stream
                .of(Stream.of(task.id(), stated.instance(), task.taskDefinition(), cluster(read, task)),
                        task.service().stream(), subnets.stream())
                .flatMap(ids -> ids)
                .allMatch(id -> read.topology().find(id).equals(edited.topology().find(id)))
                && cluster(read, task).equals(cluster(edited, task))
                && subnets.stream().allMatch(id -> read.capacity().of(id).equals(edited.capacity().of(id)))
                && Objects.equals(read.capacity().of(stated.instance()), edited.capacity().of(stated.instance()));
    }

    private static ClusterId cluster(Analysis analysis, Task task) {
        return Clusters.of(analysis.topology()).of(task);
    }

    private static String runs(InstanceId place) {
        return "runs on " + place;
    }

    private static String words(Verdict.Refused no) {
        return no.instance() + " would refuse it: "
                + no.shortages()
                        .stream()
                        .map(shortage -> shortage.title() + ", " + shortage.detail())
                        .collect(Collectors.joining("; "));
    }

    private static String why(Verdict.Refused no) {
        return no.shortages().stream().map(RunningPlace::why).distinct().collect(Collectors.joining("; "));
    }

    /** What must have been otherwise when ECS placed it. */
    private static String why(Shortage shortage) {
        return switch (shortage.reason()) {
            case INACTIVE -> "ECS placed it before the instance ceased to take tasks; what runs there goes on";
            case AGENT -> "the agent was connected when ECS placed it; what runs there goes on";
            case ATTRIBUTE, LOCATION, MEMBER_OF, DISTINCT_INSTANCE ->
                "ECS looks at this only when it places a task: attributes, constraints or subnets have changed since";
            case MISSING ->
                "its service or its instance was given another cluster, launch type or capacity provider since";
            case CPU, MEMORY, GPU, PORTS, ENI ->
                "what the files say of the instance and its tasks does not fit together: part of it is of another moment,"
                        + " or the instance holds more than was counted";
            case ADDRESSES -> "whoever holds the last address of the subnet came after it, or is gone";
            case PORT_IN_USE, LISTENER_IN_USE, DYNAMIC_PORTS ->
                "whoever holds the port came after it, or one of the two is of another moment";
            case ATTACHMENT -> "interfaces were attached by hand after it had its own";
            case CONFIGURATION -> "its definition, its service or the rules of AWS have changed since ECS placed it";
        };
    }
}
