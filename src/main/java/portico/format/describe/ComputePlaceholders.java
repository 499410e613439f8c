package portico.format.describe;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import portico.format.json.Json;
import portico.model.id.InstanceId;
import portico.model.id.ServiceId;
import portico.model.id.TargetGroupId;
import portico.model.id.TaskDefinitionId;
import portico.model.id.VpcId;
import portico.model.topology.AwsvpcConfiguration;
import portico.model.topology.ContainerInstance;
import portico.model.topology.LaunchType;
import portico.model.topology.NetworkMode;
import portico.model.topology.Scheduling;
import portico.model.topology.Service;
import portico.model.topology.Service.LoadBalancing;
import portico.model.topology.Subnet;
import portico.model.topology.TargetGroup;
import portico.model.topology.TargetGroup.TargetType;
import portico.model.topology.Task;
import portico.model.topology.TaskDefinition;

/** Placeholders for what runs: they show what their tasks show of them. */
final class ComputePlaceholders {

    private final Desk desk;
    private final InstanceRecords instances;
    private final TargetRecords targets;
    private final Map<InstanceId, Task> tenants = new HashMap<>();
    private final Map<ServiceId, List<Task>> staff = new HashMap<>();
    private final Map<TargetGroupId, Service> registering = new HashMap<>();

    /** After all tasks were read. */
    ComputePlaceholders(Desk desk, InstanceRecords instances, TargetRecords targets) {
        this.desk = desk;
        this.instances = instances;
        this.targets = targets;
        desk.draft().all(Task.class).forEach(task -> {
            task.instance().ifPresent(id -> tenants.putIfAbsent(id, task));
            task.service().ifPresent(id -> staff.computeIfAbsent(id, i -> new ArrayList<>()).add(task));
        });
        desk.draft()
                .all(Service.class)
                .forEach(service -> service.loadBalancers()
                        .forEach(balancing -> registering.putIfAbsent(balancing.targetGroup(), service)));
    }

    ContainerInstance instance(InstanceId id) {
        Optional<Task> tenant = Optional.ofNullable(tenants.get(id));
        ContainerInstance unknown = instances.placeholder(id, tenant.isPresent());
        return tenant.flatMap(Task::cluster).map(unknown::inCluster).orElse(unknown);
    }

    TaskDefinition definition(TaskDefinitionId id) {
        return new TaskDefinition(id, DefinitionRecords.family(id), DefinitionRecords.revision(id), NetworkMode.BRIDGE,
                Set.of(), OptionalInt.empty(), OptionalInt.empty(), List.of(), Set.of());
    }

    /** A service known by its tasks alone wants as many as there are. */
    Service service(ServiceId id) {
        List<Task> tasks = staff.getOrDefault(id, List.of());
        TaskDefinitionId definition = tasks.stream()
                .findFirst()
                .map(Task::taskDefinition)
                .orElseGet(() -> desk.draft().mention(new TaskDefinitionId(id + ":unknown"), nowhere(id.value())));
        Optional<AwsvpcConfiguration> network = tasks.stream()
                .flatMap(task -> task.networkInterface().stream())
                .findFirst()
                .map(AwsvpcConfiguration::of);
        return new Service(id, id.value(), tasks.stream().findFirst().flatMap(Task::cluster), definition, tasks.size(),
                tasks.stream().findFirst().map(Task::launchType).orElse(LaunchType.EC2), network, List.of(),
                Scheduling.REPLICA, Optional.empty());
    }

    /** Its type follows from the mode of the tasks it is for (R124), its VPC from their subnets. */
    TargetGroup targetGroup(TargetGroupId id, Item where) {
        Optional<Service> service = Optional.ofNullable(registering.get(id));
        boolean awsvpc = service.flatMap(s -> desk.draft().find(TaskDefinition.class, s.taskDefinition()))
                .filter(definition -> definition.networkMode() == NetworkMode.AWSVPC)
                .isPresent();
        VpcId vpc = service.flatMap(Service::networkConfiguration)
                .stream()
                .flatMap(network -> network.subnets().stream())
                .flatMap(subnet -> desk.draft().find(Subnet.class, subnet).stream())
                .map(Subnet::vpc)
                .findFirst()
                .orElse(References.UNKNOWN_VPC);
        return new TargetGroup(id, id.value(), desk.draft().mention(vpc, where),
                awsvpc ? TargetType.IP : TargetType.INSTANCE, "HTTP",
                service.flatMap(s -> balancing(s, id)).map(LoadBalancing::containerPort).orElse(80),
                targets.others(id));
    }

    private static Optional<LoadBalancing> balancing(Service service, TargetGroupId id) {
        return service.loadBalancers().stream().filter(balancing -> balancing.targetGroup().equals(id)).findFirst();
    }

    private static Item nowhere(String path) {
        return new Item("", path, Json.none());
    }
}
