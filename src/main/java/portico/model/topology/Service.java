package portico.model.topology;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import portico.model.id.ClusterId;
import portico.model.id.ResourceId;
import portico.model.id.ServiceId;
import portico.model.id.TargetGroupId;
import portico.model.id.TaskDefinitionId;

/**
 * An ECS service: so many tasks of one task definition, kept running.
 *
 * @param cluster empty for the default one
 * @param compute what its tasks run on (R192)
 * @param networkConfiguration required for awsvpc, refused for the other modes (R4, R5)
 * @param scheduling a desired count or a daemon (R59), where its tasks go and how they are changed
 * @param discovery the names others find it by, and those it finds others by (R138, R145)
 */
public record Service(ServiceId id, String name, Optional<ClusterId> cluster, TaskDefinitionId taskDefinition,
        int desiredCount, Compute compute, Optional<AwsvpcConfiguration> networkConfiguration,
        List<LoadBalancing> loadBalancers, Scheduling scheduling, Discovery discovery) implements Resource {

    public Service {
        loadBalancers = List.copyOf(loadBalancers);
        if (desiredCount < 0) {
            throw new IllegalArgumentException("a desired count must not be negative");
        }
    }

    /** One without Service Connect. */
    public Service(ServiceId id, String name, Optional<ClusterId> cluster, TaskDefinitionId taskDefinition,
            int desiredCount, LaunchType launchType, Optional<AwsvpcConfiguration> networkConfiguration,
            List<LoadBalancing> loadBalancers, Scheduling scheduling, Optional<ServiceRegistry> registry) {
        this(id, name, cluster, taskDefinition, desiredCount, Compute.of(launchType), networkConfiguration,
                loadBalancers, scheduling, Discovery.of(registry));
    }

    /** One of the default cluster that is scheduled as AWS does where nothing is said. */
    public Service(ServiceId id, String name, TaskDefinitionId taskDefinition, int desiredCount, LaunchType launchType,
            Optional<AwsvpcConfiguration> networkConfiguration, List<LoadBalancing> loadBalancers, boolean daemon,
            Optional<ServiceRegistry> registry) {
        this(id, name, Optional.empty(), taskDefinition, desiredCount, launchType, networkConfiguration, loadBalancers,
                daemon ? Scheduling.DAEMON : Scheduling.REPLICA, registry);
    }

    /** Which container and port are registered in which target group (R124, R125). */
    public record LoadBalancing(TargetGroupId targetGroup, String container, int containerPort) {}

    public LaunchType launchType() {
        return compute.launchType();
    }

    /** Where it is registered in Cloud Map (R138). */
    public Optional<ServiceRegistry> registry() {
        return discovery.registry();
    }

    /** Whether it runs one task on each eligible instance instead of a desired count (R59). */
    public boolean daemon() {
        return scheduling.strategy() == Scheduling.Strategy.DAEMON;
    }

    @Override
    public Stream<ResourceId> references() {
        return Stream
                .of(cluster.stream(), Stream.of(taskDefinition),
                        networkConfiguration.stream().flatMap(AwsvpcConfiguration::references),
                        loadBalancers.stream().map(LoadBalancing::targetGroup))
                .flatMap(s -> s);
    }

    public Service inCluster(ClusterId newCluster) {
        return new Service(id, name, Optional.of(newCluster), taskDefinition, desiredCount, compute,
                networkConfiguration, loadBalancers, scheduling, discovery);
    }

    public Service withTaskDefinition(TaskDefinitionId definition) {
        return new Service(id, name, cluster, definition, desiredCount, compute, networkConfiguration, loadBalancers,
                scheduling, discovery);
    }

    public Service withDesiredCount(int count) {
        return new Service(id, name, cluster, taskDefinition, count, compute, networkConfiguration, loadBalancers,
                scheduling, discovery);
    }

    public Service withNetworkConfiguration(Optional<AwsvpcConfiguration> configuration) {
        return new Service(id, name, cluster, taskDefinition, desiredCount, compute, configuration, loadBalancers,
                scheduling, discovery);
    }

    public Service withScheduling(Scheduling newScheduling) {
        return new Service(id, name, cluster, taskDefinition, desiredCount, compute, networkConfiguration,
                loadBalancers, newScheduling, discovery);
    }

    public Service withRegistry(Optional<ServiceRegistry> entry) {
        return new Service(id, name, cluster, taskDefinition, desiredCount, compute, networkConfiguration,
                loadBalancers, scheduling, new Discovery(entry, discovery.connect()));
    }

    public Service withCompute(Compute newCompute) {
        return new Service(id, name, cluster, taskDefinition, desiredCount, newCompute, networkConfiguration,
                loadBalancers, scheduling, discovery);
    }

    /** With one more target group (R128). */
    public Service balancedBy(LoadBalancing entry) {
        return new Service(id, name, cluster, taskDefinition, desiredCount, compute, networkConfiguration,
                Stream.concat(loadBalancers.stream(), Stream.of(entry)).toList(), scheduling, discovery);
    }
}
