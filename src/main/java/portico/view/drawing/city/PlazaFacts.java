package portico.view.drawing.city;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import portico.model.flow.TargetHealth;
import portico.model.id.TargetGroupId;
import portico.model.topology.LoadBalancer;
import portico.model.topology.Service;
import portico.model.topology.TargetGroup;
import portico.model.topology.TargetState;
import portico.model.topology.Task;
import portico.model.topology.TaskStatus;
import portico.model.topology.Topology;

/**
 * A load balancer with what its listeners lead to.
 *
 * @param group name of its security group, empty where it has none
 * @param windows one for each target group, in the listeners' order
 */
record PlazaFacts(LoadBalancer balancer, String group, List<Window> windows) {

    /**
     * A counter of the plaza: a target group.
     *
     * @param path pattern that leads there, {@code *} for the default
     * @param targets wanted by its services, and registered by others
     * @param registered those that have a place
     */
    record Window(TargetGroup group, String path, int targets, List<Registered> registered) {

        Window {
            registered = List.copyOf(registered);
        }

        /** How many targets are sent to. */
        int healthy() {
            return (int) registered.stream().filter(Registered::healthy).count();
        }
    }

    /** A target as the load balancer knows it. */
    record Registered(TargetGroup.OtherTarget target, boolean healthy) {}

    PlazaFacts {
        windows = List.copyOf(windows);
    }

    static PlazaFacts of(LoadBalancer balancer, Topology topology, TargetHealth health) {
        Map<TargetGroupId, String> paths = new LinkedHashMap<>();
        balancer.listeners().forEach(l -> l.rules().forEach(r -> paths.putIfAbsent(r.targetGroup(), r.path())));
        List<Window> windows = new ArrayList<>();
        paths.forEach((id, path) -> windows.add(window(topology.targetGroup(id), path, topology, health)));
        String group = balancer.securityGroups().isEmpty() ? ""
                : topology.securityGroup(balancer.securityGroups().getFirst()).name();
        return new PlazaFacts(balancer, group, windows);
    }

    private static Window window(TargetGroup group, String path, Topology topology, TargetHealth health) {
        List<Service> services = topology.services()
                .stream()
                .filter(s -> s.loadBalancers().stream().anyMatch(lb -> lb.targetGroup().equals(group.id())))
                .toList();
        List<Task> tasks = topology.tasks()
                .stream()
                .filter(t -> services.stream().anyMatch(s -> t.service().filter(s.id()::equals).isPresent()))
                .toList();
        List<Registered> registered = new ArrayList<>();
        tasks.forEach(task -> target(group, services, task)
                .ifPresent(it -> registered.add(new Registered(it, isHealthy(group, services, task, health)))));
        group.otherTargets().forEach(it -> registered.add(new Registered(it, isServing(group, it))));
        return new Window(group, path, tasks.size() + group.otherTargets().size(), registered);
    }

    /** What a task is registered as (R125). */
    private static Optional<TargetGroup.OtherTarget> target(TargetGroup group, List<Service> services, Task task) {
        return services.stream()
                .filter(s -> task.service().filter(s.id()::equals).isPresent())
                .flatMap(s -> s.loadBalancers().stream())
                .filter(l -> l.targetGroup().equals(group.id()))
                .findFirst()
                .flatMap(l -> TargetGroup.target(task, l.containerPort()));
    }

    /** Running, with health checks that arrive, and nothing else heard of it (R134). */
    private static boolean isHealthy(TargetGroup group, List<Service> services, Task task, TargetHealth health) {
        return task.isPlaced() && task.status() == TaskStatus.RUNNING
                && services.stream()
                        .filter(s -> task.service().filter(s.id()::equals).isPresent())
                        .flatMap(s -> s.loadBalancers().stream())
                        .filter(l -> l.targetGroup().equals(group.id()))
                        .allMatch(l -> health.of(group, task, l.containerPort()).state().isServing());
    }

    private static boolean isServing(TargetGroup group, TargetGroup.OtherTarget target) {
        return Optional.ofNullable(group.health().get(target)).map(TargetState::isServing).orElse(true);
    }
}
