package portico.model.edit.translation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import portico.model.id.ResourceId;
import portico.model.id.SubnetId;
import portico.model.id.TargetGroupId;
import portico.model.id.ZoneId;
import portico.model.placement.Placer;
import portico.model.topology.Compute;
import portico.model.topology.AwsvpcConfiguration;
import portico.model.topology.ContainerInstance;
import portico.model.topology.InstanceStatus;
import portico.model.topology.Known;
import portico.model.topology.LoadBalancer;
import portico.model.topology.NetworkMode;
import portico.model.topology.NodeAddress;
import portico.model.topology.PlacementRules;
import portico.model.topology.Resource;
import portico.model.topology.Scheduling;
import portico.model.topology.Service;
import portico.model.topology.TargetGroup;
import portico.model.topology.Task;
import portico.model.topology.TaskStatus;
import portico.model.topology.Topology;

/**
 * Everything that stands before the tasks of a translation are placed.
 *
 * @param tasks waiting
 */
record Ground(Topology topology, List<Task> tasks, List<String> changes) {

    static Ground of(Workload workload, Partner partner, Networking way, Placer placer) {
        return new Laying(workload, partner, way, placer).lay();
    }

    /** One translation under way. */
    private static final class Laying {
        private final Workload workload;
        private final Partner partner;
        private final Networking way;
        private final Placer placer;
        private final Topology whole;
        private final Redefinition redefinition;
        private final ZoneId zone;
        private final List<String> changes;

        Laying(Workload workload, Partner partner, Networking way, Placer placer) {
            this.workload = workload;
            this.partner = partner;
            this.way = way;
            this.placer = placer;
            whole = workload.topology();
            redefinition = Redefinition.of(workload.definition(), way);
            zone = whole.subnet(workload.host().subnet()).zone();
            changes = new ArrayList<>(redefinition.changes());
        }

        Ground lay() {
            Optional<Service> service = workload.tasks().getFirst().service().map(whole::service).map(this::changed);
            List<Task> tasks = workload.tasks().stream().map(task -> changed(task, service)).toList();
            List<Resource> changed = new ArrayList<>(List.of(redefinition.definition()));
            service.ifPresent(changed::add);
            service.stream().flatMap(this::groups).forEach(changed::add);
            partner.balancer().map(this::narrowed).ifPresent(changed::add);
            changed.addAll(tasks);
            Topology all = whole.withAll(changed);
            Set<ResourceId> roots = new HashSet<>();
            tasks.forEach(task -> roots.add(task.id()));
            partner.ids().forEach(roots::add);
            if (way != Networking.FARGATE) {
                all = all.with(host(all));
                roots.add(workload.host().id());
            }
            return new Ground(Excerpt.of(all, roots), tasks, changes);
        }

        private Service changed(Service service) {
            Scheduling scheduling = scheduling(service);
            return new Service(service.id(), service.name(), service.cluster(), service.taskDefinition(),
                    workload.tasks().size(), compute(service.compute()), network(service.networkConfiguration()),
                    service.loadBalancers(), scheduling, service.discovery());
        }

        /** On Fargate it keeps the platform version it had there. */
        private Compute compute(Compute before) {
            return before.launchType() == way.launchType() && before.strategy().isEmpty() ? before
                    : Compute.of(way.launchType());
        }

        private Scheduling scheduling(Service service) {
            if (way != Networking.FARGATE) {
                return service.scheduling();
            }
            if (service.daemon()) {
                changes.add("A daemon becomes so many replicas");
            } else if (!service.scheduling().placement().equals(PlacementRules.NONE)) {
                changes.add("Without placement rules");
            }
            return Scheduling.REPLICA;
        }

        private Task changed(Task task, Optional<Service> service) {
            Optional<AwsvpcConfiguration> network = service.isPresent() ? Optional.empty()
                    : network(task.networkConfiguration());
            PlacementRules rules = way == Networking.FARGATE ? PlacementRules.NONE : task.placementRules();
            return new Task(task.id(), task.cluster(), task.taskDefinition(), task.service(), way.launchType(),
                    TaskStatus.PROVISIONING, network, Optional.empty(), rules);
        }

        /** In the zone of the host; where there was none so far, with the host's own subnet and groups. */
        private Optional<AwsvpcConfiguration> network(Optional<AwsvpcConfiguration> now) {
            ContainerInstance host = workload.host();
            if (way.mode() != NetworkMode.AWSVPC) {
                return Optional.empty();
            }
            if (now.isEmpty()) {
                changes.add("Each task gets the groups of its host");
            }
            List<SubnetId> near = now.stream().flatMap(it -> it.subnets().stream()).filter(this::isNear).toList();
            boolean publicIp = now.filter(AwsvpcConfiguration::assignPublicIp).isPresent();
            if (publicIp && way != Networking.FARGATE) {
                changes.add("Without a public address (R88)");
            }
            return Optional.of(new AwsvpcConfiguration(near.isEmpty() ? List.of(host.subnet()) : near,
                    now.map(AwsvpcConfiguration::securityGroups).orElse(host.securityGroups()),
                    publicIp && way == Networking.FARGATE));
        }

        private boolean isNear(SubnetId subnet) {
            return whole.subnet(subnet).zone().equals(zone);
        }

        /** Of the type that the mode needs (R124); what was heard of targets is forgotten. */
        private Stream<TargetGroup> groups(Service service) {
            TargetGroup.TargetType type = way.mode() == NetworkMode.AWSVPC ? TargetGroup.TargetType.IP
                    : TargetGroup.TargetType.INSTANCE;
            return service.loadBalancers().stream().map(Service.LoadBalancing::targetGroup).distinct().map(id -> {
                TargetGroup group = whole.targetGroup(id);
                if (group.targetType() != type) {
                    changes.add("Target type " + type.apiName() + " in place of " + group.targetType().apiName());
                }
                return new TargetGroup(group.id(), group.name(), group.vpc(), type, group.protocol(), group.port(),
                        List.of(), group.attributes(), Map.of());
            });
        }

        /** With what leads to this workload, and with the node in its zone where there is one. */
        private LoadBalancer narrowed(LoadBalancer it) {
            Set<TargetGroupId> mine = new HashSet<>();
            workload.tasks()
                    .getFirst()
                    .service()
                    .map(whole::service)
                    .ifPresent(service -> service.loadBalancers().forEach(group -> mine.add(group.targetGroup())));
            List<NodeAddress> near = it.nodes().stream().filter(node -> isNear(node.subnet())).toList();
            List<LoadBalancer.Listener> listeners = it.listeners()
                    .stream()
                    .map(listener -> new LoadBalancer.Listener(listener.protocol(), listener.port(),
                            listener.rules().stream().filter(rule -> mine.contains(rule.targetGroup())).toList()))
                    .filter(listener -> !listener.rules().isEmpty())
                    .toList();
            return new LoadBalancer(it.id(), it.name(), it.vpc(), it.type(), it.internetFacing(),
                    near.isEmpty() ? it.nodes() : near, it.securityGroups(), listeners);
        }

        /** Ready for tasks, and with a trunk in one way only (R69). */
        private ContainerInstance host(Topology topology) {
            ContainerInstance host = workload.host()
                    .withStatus(InstanceStatus.ACTIVE)
                    .withAgent(workload.host().agent().withConnected(true));
            if (way != Networking.TRUNKED) {
                return host.withTrunk(Optional.empty());
            }
            return host
                    .withTrunk(host.trunk()
                            .or(() -> placer.capacity(topology)
                                    .of(host.subnet())
                                    .lowestFree()
                                    .map(ContainerInstance.TrunkInterface::new)))
                    .withLaunch(host.launch().withAfterOptIn(Known.YES));
        }
    }
}
