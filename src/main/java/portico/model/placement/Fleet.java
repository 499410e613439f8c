package portico.model.placement;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import portico.model.id.ClusterId;
import portico.model.id.InstanceId;
import portico.model.id.SubnetId;
import portico.model.net.Ipv4Address;
import portico.model.topology.Agent;
import portico.model.topology.AwsvpcConfiguration;
import portico.model.topology.ContainerInstance;
import portico.model.topology.HostLaunch;
import portico.model.topology.HostPorts;
import portico.model.topology.InstanceStatus;
import portico.model.topology.LaunchType;
import portico.model.topology.Service;
import portico.model.topology.Subnet;
import portico.model.topology.Task;
import portico.model.topology.Topology;

/**
 * Hosts for a cluster that has tasks to run and nothing to run them on, as a template without hosts leaves it.
 *
 * @param type EC2 API name, such as {@code c5.large}
 */
public record Fleet(Optional<ClusterId> cluster, String type, int count) {

    /** What is proposed where nobody says more. */
    public static final String USUAL_TYPE = "c5.large";

    /** More than this many nobody is advised to start. */
    public static final int MOST_ADVISED = 20;

    private static final int MOST_TASKS = 200;
    private static final int NOWHERE = 0x700000;

    /** The tasks of services that wait for EC2 hosts, by cluster; only clusters without any host. */
    public static Map<Optional<ClusterId>, List<Task>> waiting(Topology topology) {
        Map<Optional<ClusterId>, List<Task>> waiting = topology.tasks()
                .stream()
                .filter(task -> task.placement().isEmpty() && task.launchType() == LaunchType.EC2
                        && task.service().isPresent())
                .collect(Collectors.groupingBy(task -> topology.service(task.service().orElseThrow()).cluster(),
                        LinkedHashMap::new, Collectors.toList()));
        waiting.keySet()
                .removeIf(cluster -> topology.instances().stream().anyMatch(host -> host.cluster().equals(cluster)));
        return waiting;
    }

    /** The smallest number of hosts of this type that holds the tasks; empty where no advisable number does, or no subnet is known. */
    public static OptionalInt enough(Topology topology, Optional<ClusterId> cluster, String type, List<Task> tasks,
            Placer placer) {
        return tasks.size() > MOST_TASKS || subnets(topology, tasks).isEmpty() ? OptionalInt.empty()
                : IntStream.rangeClosed(1, MOST_ADVISED)
                        .filter(count -> new Fleet(cluster, type, count).holds(topology, tasks, placer))
                        .findFirst();
    }

    private boolean holds(Topology topology, List<Task> tasks, Placer placer) {
        Topology placed = placer.schedule(topology.withAll(hosts(topology, tasks)), tasks);
        return tasks.stream()
                .allMatch(task -> placed.find(task.id()).map(Task.class::cast).filter(Task::isPlaced).isPresent());
    }

    /** Where the tasks may have their interfaces; anywhere where they have none of their own. */
    public static List<SubnetId> subnets(Topology topology, List<Task> tasks) {
        List<SubnetId> named = tasks.stream()
                .map(task -> topology.service(task.service().orElseThrow()))
                .map(Service::networkConfiguration)
                .flatMap(Optional::stream)
                .map(AwsvpcConfiguration::subnets)
                .flatMap(List::stream)
                .distinct()
                .toList();
        return named.isEmpty() ? topology.subnets().stream().map(Subnet::id).toList() : named;
    }

    /** The hosts, dealt out in turn to the subnets of these tasks, without an address yet; none where no subnet is known. */
    public List<ContainerInstance> hosts(Topology topology, List<Task> tasks) {
        List<SubnetId> subnets = subnets(topology, tasks);
        String name = cluster.map(ClusterId::value).orElse("default") + "-host-";
        return subnets.isEmpty() ? List.of()
                : IntStream.range(0, count).mapToObj(i -> host(subnets.get(i % subnets.size()), name, i)).toList();
    }

    private ContainerInstance host(SubnetId subnet, String name, int number) {
        String title = name + (number + 1);
        return new ContainerInstance(new InstanceId("i-" + title), title, cluster, type, subnet,
                Ipv4Address.unknown(NOWHERE + number), Optional.empty(), List.of(), InstanceStatus.ACTIVE,
                Agent.CURRENT, Optional.empty(), Optional.empty(), 0, HostPorts.LINUX, Map.of(), HostLaunch.UNKNOWN);
    }
}
