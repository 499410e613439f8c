package portico.model.topology;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import portico.model.id.ClusterId;
import portico.model.id.InstanceId;
import portico.model.id.ResourceId;
import portico.model.id.ServiceId;
import portico.model.id.TaskDefinitionId;
import portico.model.id.TaskId;
import portico.model.net.Ipv4Address;

/**
 * A task that runs, or one that is wanted and has no place. AWS keeps no object for an unplaceable service task (R48); Portico keeps one, with
 * an empty {@code placement}, so that it can wait on the pavement and be dragged.
 *
 * @param cluster of a task that no service runs; a service's tasks follow the service, and empty is the default one
 * @param compute what it runs on, and the capacity provider it was given (R192)
 * @param networkConfiguration of a task that no service runs; a service's tasks follow the service
 * @param placementRules of a task that no service runs, as run-task was told (R51, R56)
 * @param stop why it stopped or is stopping; empty while nothing speaks against it (R96)
 */
public record Task(TaskId id, Optional<ClusterId> cluster, TaskDefinitionId taskDefinition, Optional<ServiceId> service,
        Compute compute, TaskStatus status, Optional<AwsvpcConfiguration> networkConfiguration,
        Optional<Placement> placement, PlacementRules placementRules, Optional<Stop> stop) implements Resource {

    /** One of its service's or the default cluster, started without constraints and strategies of its own. */
    public Task(TaskId id, TaskDefinitionId taskDefinition, Optional<ServiceId> service, LaunchType launchType,
            TaskStatus status, Optional<AwsvpcConfiguration> networkConfiguration, Optional<Placement> placement) {
        this(id, Optional.empty(), taskDefinition, service, launchType, status, networkConfiguration, placement,
                PlacementRules.NONE);
    }

    /** One that its service wants, and that has no place yet. */
    public static Task wantedBy(Service service, TaskId id) {
        return new Task(id, Optional.empty(), service.taskDefinition(), Optional.of(service.id()),
                service.compute().undecided(), TaskStatus.PROVISIONING, Optional.empty(), Optional.empty(),
                PlacementRules.NONE, Optional.empty());
    }

    /** One that nothing has stopped. */
    public Task(TaskId id, Optional<ClusterId> cluster, TaskDefinitionId taskDefinition, Optional<ServiceId> service,
            LaunchType launchType, TaskStatus status, Optional<AwsvpcConfiguration> networkConfiguration,
            Optional<Placement> placement, PlacementRules placementRules) {
        this(id, cluster, taskDefinition, service, Compute.of(launchType), status, networkConfiguration, placement,
                placementRules, Optional.empty());
    }

    /**
     * Where a task runs and what it got there.
     *
     * @param instance empty on Fargate
     * @param networkInterface awsvpc only
     * @param bindings empty in awsvpc mode (R35)
     * @param startedAt when it started there, as far as anybody told (R20)
     * @param bridgeAddresses container name to its address on docker0, bridge mode only (R154)
     */
    public record Placement(Optional<InstanceId> instance, Optional<TaskInterface> networkInterface,
            List<NetworkBinding> bindings, Map<String, Ipv4Address> bridgeAddresses, Optional<Instant> startedAt) {

        public Placement {
            bindings = List.copyOf(bindings);
            bridgeAddresses = Map.copyOf(bridgeAddresses);
        }

        /** One that nobody told the start of, or that starts now. */
        public Placement(Optional<InstanceId> instance, Optional<TaskInterface> networkInterface,
                List<NetworkBinding> bindings, Map<String, Ipv4Address> bridgeAddresses) {
            this(instance, networkInterface, bindings, bridgeAddresses, Optional.empty());
        }

        private void tell(Consumer<ResourceId> mentioned) {
            instance.ifPresent(mentioned);
            networkInterface.ifPresent(own -> {
                mentioned.accept(own.subnet());
                own.securityGroups().forEach(mentioned);
            });
        }
    }

    public LaunchType launchType() {
        return compute.launchType();
    }

    /** Whether the task has a place and has not stopped, so that it holds resources (R94). */
    public boolean isPlaced() {
        return placement.isPresent() && status.holds();
    }

    /** Whether it is wanted and has no place. */
    public boolean isWaiting() {
        return placement.isEmpty() && status.holds();
    }

    /** Whether it is one of those its service wants, placed or waiting: ECS starts another for each that stops. */
    public boolean isWanted() {
        return !TaskStatus.RUNNING.leadsTo(status);
    }

    /** Whether it has a place and is not on its way out. */
    public boolean isStaying() {
        return isPlaced() && isWanted();
    }

    public Optional<InstanceId> instance() {
        return placement.flatMap(Placement::instance);
    }

    public Optional<TaskInterface> networkInterface() {
        return placement.flatMap(Placement::networkInterface);
    }

    /** The same task at this place, running. */
    public Task placedAt(Placement place) {
        return new Task(id, cluster, taskDefinition, service, compute, TaskStatus.RUNNING, networkConfiguration,
                Optional.of(place), placementRules, Optional.empty());
    }

    /** The same task whose interface, if it has one, the internet sees by this address. */
    public Task withPublicIp(Ipv4Address address) {
        Optional<Placement> place = placement
                .map(at -> new Placement(at.instance(), at.networkInterface().map(nic -> nic.withPublicIp(address)),
                        at.bindings(), at.bridgeAddresses(), at.startedAt()));
        return new Task(id, cluster, taskDefinition, service, compute, status, networkConfiguration, place,
                placementRules, stop);
    }

    /** The same task whose containers have these addresses on docker0, if it has a place. */
    Task bridgedBy(Map<String, Ipv4Address> addresses) {
        Optional<Placement> place = placement.map(
                at -> new Placement(at.instance(), at.networkInterface(), at.bindings(), addresses, at.startedAt()));
        return new Task(id, cluster, taskDefinition, service, compute, status, networkConfiguration, place,
                placementRules, stop);
    }

    /** The same task, wanted and without a place. */
    public Task waiting() {
        boolean waits = status == TaskStatus.PROVISIONING && placement.isEmpty() && stop.isEmpty();
        return waits ? this
                : new Task(id, cluster, taskDefinition, service, compute, TaskStatus.PROVISIONING, networkConfiguration,
                        Optional.empty(), placementRules, Optional.empty());
    }

    public Task withId(TaskId newId) {
        return new Task(newId, cluster, taskDefinition, service, compute, status, networkConfiguration, placement,
                placementRules, stop);
    }

    public Task withCompute(Compute newCompute) {
        return new Task(id, cluster, taskDefinition, service, newCompute, status, networkConfiguration, placement,
                placementRules, stop);
    }

    public Task inCluster(ClusterId newCluster) {
        return new Task(id, Optional.of(newCluster), taskDefinition, service, compute, status, networkConfiguration,
                placement, placementRules, stop);
    }

    public Task withNetworkConfiguration(Optional<AwsvpcConfiguration> configuration) {
        return new Task(id, cluster, taskDefinition, service, compute, status, configuration, placement, placementRules,
                stop);
    }

    /** The same task in another state of its life. */
    public Task withStatus(TaskStatus newStatus) {
        return new Task(id, cluster, taskDefinition, service, compute, newStatus, networkConfiguration, placement,
                placementRules, stop);
    }

    /** The same task on its way out, or there, and why. */
    public Task stopped(TaskStatus newStatus, Stop why) {
        return new Task(id, cluster, taskDefinition, service, compute, newStatus, networkConfiguration, placement,
                placementRules, Optional.of(why));
    }

    /** The same task, as far on its way as that one. */
    public Task inStateOf(Task other) {
        return new Task(id, cluster, taskDefinition, service, compute, other.status, networkConfiguration, placement,
                placementRules, other.stop);
    }

    @Override
    public String name() {
        return id.value();
    }

    /** There are more tasks than of everything else together. */
    @Override
    public Stream<ResourceId> references() {
        Stream.Builder<ResourceId> all = Stream.builder();
        cluster.ifPresent(all);
        all.accept(taskDefinition);
        service.ifPresent(all);
        networkConfiguration.ifPresent(own -> own.references().forEach(all));
        placement.ifPresent(place -> place.tell(all));
        return all.build();
    }
}
