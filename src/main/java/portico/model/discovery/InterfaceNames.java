package portico.model.discovery;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import portico.model.topology.HostNames;
import portico.model.topology.Task;
import portico.model.topology.Topology;

/** Private DNS names of task interfaces: the only host names that tasks have outside themselves (R17). */
final class InterfaceNames {

    private final Topology topology;

    InterfaceNames(Topology topology) {
        this.topology = topology;
    }

    Optional<Lookup> ask(Client client, String name) {
        return topology.tasks()
                .stream()
                .filter(task -> task.isPlaced() && task.networkInterface().isPresent())
                .filter(task -> HostNames.of(topology, task).common().equals(Optional.of(name)))
                .filter(_ -> client.vpc().isPresent())
                .findFirst()
                .map(task -> found(name, task));
    }

    private static Lookup found(String name, Task task) {
        Entry entry = new Entry(task.id(), task.networkInterface().orElseThrow().privateIp(), OptionalInt.empty(),
                true);
        return new Lookup(name, Lookup.Kind.INTERFACE_NAME, task.service(), List.of(entry), OptionalInt.empty(),
                List.of(Said.of(17, "the name of one interface: it says the address, and ends with it"),
                        Said.of(91, "a replaced task has another interface, and so another name")));
    }
}
