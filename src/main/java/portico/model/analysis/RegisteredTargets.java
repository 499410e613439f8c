package portico.model.analysis;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import portico.model.id.ServiceId;
import portico.model.id.TargetGroupId;
import portico.model.rule.RuleId;
import portico.model.topology.Service;
import portico.model.topology.Service.LoadBalancing;
import portico.model.topology.TargetGroup;
import portico.model.topology.TargetGroup.OtherTarget;
import portico.model.topology.Task;
import portico.model.topology.TaskStatus;
import portico.model.topology.Topology;

/** The targets of a group, held against those that the running tasks of its services come to (R125, R188). */
record RegisteredTargets(Topology topology) {

    private static final RuleId TARGETS = new RuleId(125);
    private static final int NAMED = 3;

    /** Empty for a group that no service in the files registers tasks in. */
    Optional<Comparison> compare(Statement.TargetsRegistered stated) {
        Map<ServiceId, List<LoadBalancing>> registering = topology.services()
                .stream()
                .filter(service -> balancings(service, stated.subject()).findFirst().isPresent())
                .collect(Collectors.toMap(Service::id, service -> balancings(service, stated.subject()).toList()));
        return registering.isEmpty() ? Optional.empty()
                : Optional.of(compare(stated, targets(registering).distinct().toList()));
    }

    private static Stream<LoadBalancing> balancings(Service service, TargetGroupId group) {
        return service.loadBalancers().stream().filter(balancing -> balancing.targetGroup().equals(group));
    }

    private Stream<OtherTarget> targets(Map<ServiceId, List<LoadBalancing>> registering) {
        return topology.tasks()
                .stream()
                .filter(task -> task.isPlaced() && task.status() == TaskStatus.RUNNING)
                .flatMap(task -> task.service()
                        .stream()
                        .flatMap(id -> registering.getOrDefault(id, List.of()).stream())
                        .flatMap(balancing -> target(task, balancing.containerPort()).stream()));
    }

    /** Nothing where no file tells the address. */
    private Optional<OtherTarget> target(Task task, int containerPort) {
        boolean told = task.networkInterface().filter(nic -> nic.privateIp().isUnknown()).isEmpty();
        return told ? TargetGroup.target(task, containerPort) : Optional.empty();
    }

    private static Comparison compare(Statement.TargetsRegistered stated, List<OtherTarget> predicted) {
        List<OtherTarget> missing = predicted.stream().filter(target -> !stated.targets().contains(target)).toList();
        List<OtherTarget> strange = stated.targets().stream().filter(target -> !predicted.contains(target)).toList();
        Stream<String> why = Stream.concat(strange.isEmpty() ? Stream.empty()
                : Stream.of(named(strange)
                        + " answers for no task in the files: its task is in none of them, has stopped since, or somebody registered it by hand"),
                missing.isEmpty() ? Stream.empty()
                        : Stream.of(named(missing)
                                + " of a task in the files was not registered: it had just started, or the figure is of another moment"));
        return new Comparison(stated.subject(), "targets registered", words(predicted.size(), missing),
                words(stated.targets().size(), strange), TARGETS, why.collect(Collectors.joining("; ")));
    }

    private static String words(int count, List<OtherTarget> only) {
        return only.isEmpty() ? Integer.toString(count) : count + ", among them " + named(only);
    }

    private static String named(List<OtherTarget> targets) {
        String some = targets.stream()
                .limit(NAMED)
                .map(target -> target.target() + ":" + target.port())
                .collect(Collectors.joining(", "));
        return targets.size() > NAMED ? some + " and " + (targets.size() - NAMED) + " more" : some;
    }
}
