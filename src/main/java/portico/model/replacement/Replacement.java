package portico.model.replacement;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import portico.model.edit.ReplaceTask;
import portico.model.id.TaskId;
import portico.model.net.Ipv4Address;
import portico.model.net.SocketAddress;
import portico.model.placement.Placer;
import portico.model.topology.NetworkBinding;
import portico.model.topology.PortMapping;
import portico.model.topology.Service;
import portico.model.topology.TargetGroup;
import portico.model.topology.Task;
import portico.model.topology.TaskDefinition;
import portico.model.topology.Topology;

/**
 * A task that is stopped, and the one that is started in its stead, rehearsed on a copy (R91).
 *
 * @param next empty where no place is found for it
 */
public record Replacement(Topology before, Topology after, Task old, Optional<Task> next) {

    /** @throws IllegalArgumentException where no such task has a place */
    public static Replacement of(Topology topology, TaskId id, Placer placer) {
        Task old = topology.task(id);
        if (!old.isPlaced()) {
            throw new IllegalArgumentException(id + " has no place, so there is nothing to replace");
        }
        Topology after = new ReplaceTask(id).applyTo(topology, placer);
        Optional<Task> next = after.tasks()
                .stream()
                .filter(task -> topology.find(task.id()).isEmpty() && task.isPlaced())
                .findFirst();
        return new Replacement(topology, after, old, next);
    }

    /** One of which only the end is asked: what takes its place, and where, is left open. */
    public static Replacement of(Topology topology, Task old) {
        return new Replacement(topology, topology.without(old.id()), old, Optional.empty());
    }

    /** Each way in which somebody may reach it; every task can be called by its address. */
    public List<Way> ways() {
        Clock clock = Clock.of(this);
        return Stream
                .of(new AddressWay(this, clock).of().stream(), new CloudMapWay(this, clock).of().stream(),
                        new BalancerWay(this).of(), new ConnectWay(this, clock).of())
                .flatMap(way -> way)
                .toList();
    }

    /** What ECS does and says of the new task while it finds no place for it; nothing where it has one, or no service wants it. */
    public List<Moment> search() {
        boolean waits = after.tasks().stream().anyMatch(task -> task.isWaiting() && before.find(task.id()).isEmpty());
        return service().filter(_ -> waits).map(service -> new Search(service.name()).moments()).orElse(List.of());
    }

    Optional<Service> service() {
        return old.service().map(before::service);
    }

    /** Where its targets are registered. */
    Stream<TargetGroup> targetGroups() {
        return service().stream()
                .flatMap(service -> service.loadBalancers().stream())
                .map(entry -> before.targetGroup(entry.targetGroup()));
    }

    TaskDefinition definition() {
        return before.definitionOf(old);
    }

    /** How many other tasks of the service answer meanwhile. */
    long others() {
        return before.tasks()
                .stream()
                .filter(task -> task.isPlaced() && !task.id().equals(old.id()))
                .filter(task -> old.service().isPresent() && task.service().equals(old.service()))
                .count();
    }

    /** Where a task is called: its own address or its host's, and its first port as seen from outside. */
    public Optional<SocketAddress> address(Task task) {
        Optional<Ipv4Address> own = task.networkInterface().map(eni -> eni.privateIp());
        Optional<Ipv4Address> address = own.or(() -> task.instance().map(id -> before.instance(id).privateIp()));
        OptionalInt port = port(task);
        return port.isEmpty() ? Optional.empty() : address.map(a -> new SocketAddress(a, port.getAsInt()));
    }

    private OptionalInt port(Task task) {
        Optional<NetworkBinding> bound = task.placement()
                .stream()
                .flatMap(place -> place.bindings().stream())
                .findFirst();
        return bound.map(binding -> OptionalInt.of(binding.hostPort()))
                .orElseGet(() -> definition().containers()
                        .stream()
                        .flatMap(container -> container.portMappings().stream())
                        .mapToInt(PortMapping::containerPort)
                        .findFirst());
    }
}
