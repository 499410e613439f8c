package portico.model.topology;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import portico.model.id.ClusterId;

/**
 * The instances a task may run on, or the tasks of a service: those of its cluster, of the kind that its launch type asks for (R192), and where it was given
 * capacity providers that have instances, those of the providers (R45).
 *
 * @param byDefault the cluster of instances that name none
 * @param providers empty as well where no instance tells which provider it belongs to, so that nothing can be held against any of them
 * @param managed the capacity providers of the cluster whose instances AWS manages
 * @param onlyManaged whether it wants an instance that AWS manages, of whatever provider, and instances tell whose they are
 */
public record Membership(ClusterId cluster, ClusterId byDefault, LaunchType launchType, Set<String> providers,
        Set<String> managed, boolean onlyManaged) {

    public Membership {
        providers = Set.copyOf(providers);
        managed = Set.copyOf(managed);
    }

    public static Membership of(Topology topology, Task task) {
        Clusters clusters = Clusters.of(topology);
        return of(topology, clusters, clusters.of(task), task.compute());
    }

    /** That of all tasks of a service, whichever of its capacity providers each of them is given. */
    public static Membership of(Topology topology, Service service) {
        Clusters clusters = Clusters.of(topology);
        return of(topology, clusters, clusters.of(service), service.compute());
    }

    private static Membership of(Topology topology, Clusters clusters, ClusterId cluster, Compute compute) {
        List<String> wanted = compute.strategy()
                .stream()
                .map(share -> clusters.get(cluster).provider(share.provider()))
                .filter(CapacityProvider::hasInstances)
                .map(CapacityProvider::name)
                .toList();
        boolean managed = wanted.isEmpty() && compute.launchType() == LaunchType.MANAGED_INSTANCES;
        boolean told = (managed || !wanted.isEmpty()) && isTold(topology);
        return new Membership(cluster, clusters.byDefault(), compute.launchType(), told ? Set.copyOf(wanted) : Set.of(),
                managed(clusters.get(cluster)), managed && told);
    }

    private static Set<String> managed(Cluster cluster) {
        return cluster.capacityProviders()
                .stream()
                .filter(each -> each.kind() == CapacityProvider.Kind.MANAGED_INSTANCES)
                .map(CapacityProvider::name)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Whether any instance tells which provider it belongs to. */
    public static boolean isTold(Topology topology) {
        return topology.instances().stream().anyMatch(instance -> instance.launch().capacityProvider().isPresent());
    }

    /** Those that it holds and that are registered. */
    public Stream<ContainerInstance> instances(Topology topology) {
        return topology.instances().stream().filter(this::holdsRegistered);
    }

    public boolean holdsRegistered(ContainerInstance instance) {
        return instance.status() != InstanceStatus.NOT_REGISTERED && holds(instance);
    }

    public boolean holds(ContainerInstance instance) {
        return isInCluster(instance) && isOfItsKind(instance) && isProvided(instance);
    }

    public boolean isInCluster(ContainerInstance instance) {
        return clusterOf(instance).equals(cluster);
    }

    /** Machines outside of AWS run EXTERNAL tasks and no others; instances that AWS manages run what their provider was given (R1, R62, R192). */
    public boolean isOfItsKind(ContainerInstance instance) {
        return switch (launchType) {
            case EXTERNAL -> instance.isExternal();
            case EC2 -> !instance.isExternal() && !isManaged(instance);
            case MANAGED_INSTANCES -> !instance.isExternal() && (!onlyManaged || isManaged(instance));
            case FARGATE -> !instance.isExternal();
        };
    }

    private boolean isManaged(ContainerInstance instance) {
        return instance.launch().capacityProvider().filter(managed::contains).isPresent();
    }

    /** Whether the instance belongs to a capacity provider of the task, if that matters. */
    private boolean isProvided(ContainerInstance instance) {
        return providers.isEmpty() || instance.launch().capacityProvider().filter(providers::contains).isPresent();
    }

    public ClusterId clusterOf(ContainerInstance instance) {
        return instance.cluster().isPresent() ? instance.cluster().get() : byDefault;
    }
}
