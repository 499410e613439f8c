package portico.model.placement;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import portico.model.id.ClusterId;
import portico.model.id.InstanceId;
import portico.model.id.ServiceId;
import portico.model.id.SubnetId;
import portico.model.net.Ipv4Address;
import portico.model.topology.Agent;
import portico.model.topology.AwsvpcConfiguration;
import portico.model.topology.CapacityProvider;
import portico.model.topology.Clusters;
import portico.model.topology.ContainerInstance;
import portico.model.topology.ContainerInstance.TrunkInterface;
import portico.model.topology.HostLaunch;
import portico.model.topology.HostPorts;
import portico.model.topology.InstanceStatus;
import portico.model.topology.LaunchType;
import portico.model.topology.Membership;
import portico.model.topology.Service;
import portico.model.topology.Subnet;
import portico.model.topology.Task;
import portico.model.topology.Topology;

/**
 * Hosts for tasks that have nothing to run on: of a cluster without any, as a template without hosts leaves it, or of a capacity provider that starts
 * instances for tasks that wait. Which type it starts, and how many, AWS does not publish (R48, modelling).
 *
 * @param type EC2 API name, such as {@code c5.large}
 */
public record Fleet(Owner owner, String type, int count) {

    /** What is proposed where nobody says more. */
    public static final String USUAL_TYPE = "c5.large";

    /** More than this many nobody is advised to start. */
    public static final int MOST_ADVISED = 20;

    private static final int MOST_TASKS = 200;
    private static final int NOWHERE = 0x700000;

    /**
     * Whose hosts they are.
     *
     * @param provider the capacity provider that starts them; empty where none does by itself
     */
    public record Owner(Optional<ClusterId> cluster, Optional<String> provider) {

        /** The hosts of a cluster that no capacity provider starts. */
        public static Owner of(Optional<ClusterId> cluster) {
            return new Owner(cluster, Optional.empty());
        }

        private static Owner of(Topology topology, Clusters clusters, Task task) {
            return new Owner(topology.service(task.service().orElseThrow()).cluster(),
                    clusters.awaited(task).map(CapacityProvider::name));
        }

        /** As a sentence calls it: {@code cluster shop}, {@code capacity provider workers}. */
        public String words() {
            return provider.map(name -> "capacity provider " + name)
                    .orElseGet(() -> "cluster " + cluster.map(ClusterId::value).orElse("default"));
        }

        /** A capacity provider adds to what there is. */
        private boolean lacksHosts(Topology topology) {
            return provider.isPresent()
                    || topology.instances().stream().noneMatch(host -> host.cluster().equals(cluster));
        }

        /** Nothing is started for what AWS refuses. */
        private boolean serves(Topology topology, ServiceId service) {
            Service found = topology.service(service);
            return provider.isEmpty() ? found.launchType() == LaunchType.EC2
                    : LaunchRefusals.ofLaunch(topology, found).isEmpty()
                            && LaunchRefusals.ofDefinition(topology.taskDefinition(found.taskDefinition())).isEmpty();
        }
    }

    /** The tasks of services that wait for hosts, by whose hosts they would be: of clusters without any, and of capacity providers that start some. */
    public static Map<Owner, List<Task>> waiting(Topology topology) {
        Clusters clusters = Clusters.of(topology);
        Map<Owner, List<Task>> waiting = topology.tasks()
                .stream()
                .filter(task -> task.isWaiting() && task.service().isPresent())
                .collect(Collectors.groupingBy(task -> Owner.of(topology, clusters, task), LinkedHashMap::new,
                        Collectors.toList()));
        waiting.keySet().removeIf(owner -> !owner.lacksHosts(topology));
        waiting.replaceAll((owner, tasks) -> served(topology, owner, tasks));
        waiting.values().removeIf(List::isEmpty);
        return waiting;
    }

    private static List<Task> served(Topology topology, Owner owner, List<Task> tasks) {
        Map<ServiceId, Boolean> served = new HashMap<>();
        return tasks.stream()
                .filter(task -> served.computeIfAbsent(task.service().orElseThrow(), id -> owner.serves(topology, id)))
                .toList();
    }

    /** The smallest number of hosts of this type that holds the tasks; empty where no advisable number does, or no subnet is known. */
    public static OptionalInt enough(Topology topology, Owner owner, String type, List<Task> tasks, Placer placer) {
        return tasks.size() > MOST_TASKS || subnets(topology, tasks).isEmpty() ? OptionalInt.empty()
                : IntStream.rangeClosed(1, MOST_ADVISED)
                        .filter(count -> new Fleet(owner, type, count).holds(topology, tasks, placer))
                        .findFirst();
    }

    private boolean holds(Topology topology, List<Task> tasks, Placer placer) {
        Topology staffed = topology.withAll(hosts(topology, tasks));
        Clusters clusters = Clusters.of(staffed);
        List<ContainerInstance> managed = hosts(topology, tasks).stream()
                .filter(clusters::isManaged)
                .map(host -> host.withTrunk(Optional.of(new TrunkInterface(host.privateIp()))))
                .toList();
        Topology placed = placer.schedule(staffed.withAll(managed), tasks);
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
        HostLaunch launch = HostLaunch.UNKNOWN.withCapacityProvider(told(topology));
        return subnets.isEmpty() ? List.of()
                : IntStream.iterate(0, number -> number + 1)
                        .filter(number -> topology.find(id(number)).isEmpty())
                        .limit(count)
                        .mapToObj(number -> host(subnets.get(number % subnets.size()), number, launch))
                        .toList();
    }

    /** The first hosts say whose they are; where others do not, hosts of an Auto Scaling group need not, for once one does, those others are out (R45). */
    private Optional<String> told(Topology topology) {
        return owner.provider()
                .filter(name -> topology.instances().isEmpty() || Membership.isTold(topology)
                        || provider(topology, name).kind() == CapacityProvider.Kind.MANAGED_INSTANCES);
    }

    private CapacityProvider provider(Topology topology, String name) {
        Clusters clusters = Clusters.of(topology);
        return clusters.get(owner.cluster().orElseGet(clusters::byDefault)).provider(name);
    }

    private String stem() {
        return owner.provider().or(() -> owner.cluster().map(ClusterId::value)).orElse("default") + "-host-";
    }

    private InstanceId id(int number) {
        return new InstanceId("i-" + stem() + (number + 1));
    }

    private ContainerInstance host(SubnetId subnet, int number, HostLaunch launch) {
        return new ContainerInstance(id(number), stem() + (number + 1), owner.cluster(), type, subnet,
                Ipv4Address.unknown(NOWHERE + number), Optional.empty(), List.of(), InstanceStatus.ACTIVE,
                Agent.CURRENT, Optional.empty(), Optional.empty(), 0, HostPorts.LINUX, Map.of(), launch);
    }
}
