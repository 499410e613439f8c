package portico.model.topology;

import java.util.List;
import java.util.Optional;
import portico.model.id.ClusterId;
import portico.model.id.ServiceId;

/** Which cluster everything belongs to: the one it names, else the default one. */
public final class Clusters {

    private final Topology topology;
    private final ClusterId byDefault;

    private Clusters(Topology topology) {
        this.topology = topology;
        List<ClusterId> declared = topology.all(Cluster.class).stream().map(Cluster::id).toList();
        this.byDefault = declared.isEmpty() || declared.contains(ClusterId.DEFAULT) ? ClusterId.DEFAULT
                : declared.getFirst();
    }

    public static Clusters of(Topology topology) {
        return new Clusters(topology);
    }

    /** The clusters that are written down; the default one where none is. */
    public List<Cluster> all() {
        List<Cluster> declared = topology.all(Cluster.class);
        return declared.isEmpty() ? List.of(Cluster.named(byDefault)) : declared;
    }

    /** Whether it needs saying which cluster something belongs to. */
    public boolean areSeveral() {
        return topology.table(Cluster.class).size() > 1;
    }

    /** The cluster of what names none: the account's own default, unless only others are written down; then the first of them. */
    public ClusterId byDefault() {
        return byDefault;
    }

    public Cluster get(ClusterId id) {
        return topology.table(Cluster.class).find(id).orElseGet(() -> Cluster.named(id));
    }

    /** Empty for an EC2 instance that no cluster has registered. */
    public Optional<ClusterId> of(ContainerInstance instance) {
        return instance.status() == InstanceStatus.NOT_REGISTERED ? Optional.empty()
                : Optional.of(instance.cluster().orElse(byDefault));
    }

    public ClusterId of(Service service) {
        return service.cluster().orElse(byDefault);
    }

    public ClusterId of(ServiceId service) {
        return of(topology.service(service));
    }

    /** That of the task's service; else the one it was started in, which is that of its instance where it names none. */
    public ClusterId of(Task task) {
        return task.service()
                .map(this::of)
                .or(task::cluster)
                .or(() -> task.instance().map(topology::instance).flatMap(this::of))
                .orElse(byDefault);
    }

    /** Whether the instance is one of ECS Managed Instances, all of which have a trunk (R1). */
    public boolean isManaged(ContainerInstance instance) {
        return of(instance).flatMap(cluster -> instance.launch().capacityProvider().map(get(cluster)::provider))
                .filter(provider -> provider.kind() == CapacityProvider.Kind.MANAGED_INSTANCES)
                .isPresent();
    }

    /** The capacity provider that starts an instance where a task finds no place (R48). */
    public Optional<CapacityProvider> awaited(Task task) {
        return providerOf(task).filter(CapacityProvider::scales);
    }

    /** The capacity provider that a task was given; empty where it was started by a launch type. */
    public Optional<CapacityProvider> providerOf(Task task) {
        return task.compute().provider().map(name -> get(of(task)).provider(name));
    }
}
