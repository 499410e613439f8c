package portico.model.edit;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import portico.model.id.SubnetId;
import portico.model.id.ZoneId;
import portico.model.placement.Evacuation;
import portico.model.placement.Placer;
import portico.model.topology.ContainerInstance;
import portico.model.topology.Task;
import portico.model.topology.TaskInterface;
import portico.model.topology.Topology;

/** A zone fails: its agents fall silent, its tasks stop, and services replace theirs in other zones, with other addresses (R40, R61). */
public record LoseZone(ZoneId zone) implements Edit {

    @Override
    public String label() {
        return "Lose zone " + zone;
    }

    @Override
    public Topology applyTo(Topology topology, Placer placer) {
        List<ContainerInstance> lost = topology.instances()
                .stream()
                .filter(instance -> !instance.isExternal() && isThere(topology, instance.subnet()))
                .toList();
        Predicate<Task> gone = task -> task.isPlaced()
                && subnet(topology, task).filter(id -> isThere(topology, id)).isPresent();
        boolean dark = lost.stream().noneMatch(instance -> instance.agent().connected());
        return dark && topology.tasks().stream().noneMatch(gone) ? topology
                : Evacuation.lose(topology, zone, lost, gone, placer);
    }

    private boolean isThere(Topology topology, SubnetId subnet) {
        return topology.subnet(subnet).zone().equals(zone);
    }

    private static Optional<SubnetId> subnet(Topology topology, Task task) {
        return task.instance()
                .map(topology::instance)
                .filter(instance -> !instance.isExternal())
                .map(ContainerInstance::subnet)
                .or(() -> task.networkInterface().map(TaskInterface::subnet));
    }
}
