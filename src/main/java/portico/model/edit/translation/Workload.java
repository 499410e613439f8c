package portico.model.edit.translation;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;
import java.util.stream.Stream;
import portico.model.id.InstanceId;
import portico.model.id.ResourceId;
import portico.model.id.ServiceId;
import portico.model.id.SubnetId;
import portico.model.id.TaskId;
import portico.model.placement.Fleet;
import portico.model.placement.Placer;
import portico.model.topology.Agent;
import portico.model.topology.AwsvpcConfiguration;
import portico.model.topology.ContainerInstance;
import portico.model.topology.HostLaunch;
import portico.model.topology.HostPorts;
import portico.model.topology.InstanceStatus;
import portico.model.topology.Task;
import portico.model.topology.TaskDefinition;
import portico.model.topology.Topology;

/**
 * What is compared: some tasks of one definition, and the host they are on.
 *
 * @param topology whole, with the host in it
 * @param tasks at least one, of one service or none
 * @param all how many tasks there are of that service or definition
 * @param assumed whether the host is not there and had to be invented, as for tasks on Fargate in a cluster without hosts
 */
public record Workload(Topology topology, List<Task> tasks, int all, ContainerInstance host, boolean assumed) {

    /** More than these would not be told apart side by side. */
    public static final int MOST_TASKS = 3;

    public Workload {
        tasks = List.copyOf(tasks);
    }

    /** Of a service, or of a task and its like on the same host; empty for other subjects, and where nothing is wanted or no subnet is known. */
    public static Optional<Workload> of(Topology topology, ResourceId subject, Placer placer) {
        List<Task> all = tasks(topology, subject);
        if (all.isEmpty()) {
            return Optional.empty();
        }
        Optional<ContainerInstance> own = home(topology, all, subject);
        List<Task> together = own.map(host -> all.stream().filter(on(host.id())).toList()).orElse(all);
        List<Task> tasks = together.stream()
                .sorted(Comparator.comparing(task -> !task.id().equals(subject)))
                .limit(MOST_TASKS)
                .toList();
        return own.or(() -> like(topology, tasks))
                .map(host -> new Workload(topology, tasks, all.size(), host, false))
                .or(() -> invented(topology, tasks.getFirst(), placer)
                        .map(host -> new Workload(topology.with(host), tasks, all.size(), host, true)));
    }

    /** Whether anything of a subject is to run: else there is nothing to compare. */
    public static boolean isWanted(Topology topology, ResourceId subject) {
        return !tasks(topology, subject).isEmpty();
    }

    private static List<Task> tasks(Topology topology, ResourceId subject) {
        Predicate<Task> belongs = switch (subject) {
            case ServiceId id -> task -> task.service().equals(Optional.of(id));
            case TaskId id -> topology.table(Task.class).find(id).map(Workload::alike).orElse(_ -> false);
            default -> _ -> false;
        };
        return topology.tasks().stream().filter(Task::isWanted).filter(belongs).toList();
    }

    private static Predicate<Task> alike(Task task) {
        return other -> other.taskDefinition().equals(task.taskDefinition()) && other.service().equals(task.service());
    }

    private static Predicate<Task> on(InstanceId host) {
        return task -> task.instance().equals(Optional.of(host));
    }

    /** The host of a task; of a service that with most of its tasks. */
    private static Optional<ContainerInstance> home(Topology topology, List<Task> tasks, ResourceId subject) {
        Optional<InstanceId> chosen = tasks.stream()
                .filter(task -> task.id().equals(subject))
                .flatMap(task -> task.instance().stream())
                .findFirst();
        Map<InstanceId, Integer> counts = new HashMap<>();
        tasks.forEach(task -> task.instance().ifPresent(host -> counts.merge(host, 1, Integer::sum)));
        int most = counts.values().stream().mapToInt(n -> n).max().orElse(0);
        return chosen.or(() -> tasks.stream()
                .flatMap(task -> task.instance().stream())
                .filter(host -> counts.get(host) == most)
                .findFirst()).map(topology::instance);
    }

    /** The first host of the cluster, for tasks that are on none. */
    private static Optional<ContainerInstance> like(Topology topology, List<Task> tasks) {
        Task task = tasks.getFirst();
        var cluster = task.service().map(id -> topology.service(id).cluster()).orElse(task.cluster());
        return topology.instances()
                .stream()
                .filter(host -> host.takesTasks() && host.cluster().equals(cluster))
                .findFirst();
    }

    private static Optional<ContainerInstance> invented(Topology topology, Task task, Placer placer) {
        Optional<AwsvpcConfiguration> network = topology.networkConfigurationOf(task);
        Stream<SubnetId> named = Stream.concat(task.networkInterface().stream().map(eni -> eni.subnet()),
                network.stream().flatMap(it -> it.subnets().stream()));
        return Stream.concat(named, topology.subnets().stream().map(subnet -> subnet.id()))
                .findFirst()
                .flatMap(
                        subnet -> placer.capacity(topology)
                                .of(subnet)
                                .lowestFree()
                                .map(address -> new ContainerInstance(new InstanceId("i-assumed"), "assumed host",
                                        task.service().flatMap(id -> topology.service(id).cluster()).or(task::cluster),
                                        Fleet.USUAL_TYPE, subnet, address, Optional.empty(),
                                        network.map(AwsvpcConfiguration::securityGroups).orElse(List.of()),
                                        InstanceStatus.ACTIVE, Agent.CURRENT, Optional.empty(), Optional.empty(), 0,
                                        new HostPorts(HostPorts.LINUX.reservedTcp(), List.of(),
                                                HostPorts.LINUX.dynamicRange(), OptionalInt.empty(), true),
                                        Map.of(), HostLaunch.UNKNOWN)));
    }

    public TaskDefinition definition() {
        return topology.definitionOf(tasks.getFirst());
    }

    /** What people call it. */
    public String name() {
        return tasks.getFirst().service().map(id -> topology.service(id).name()).orElse(definition().family());
    }
}
