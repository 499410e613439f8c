package portico.model.edit;

import java.util.List;
import java.util.stream.IntStream;
import portico.model.id.InstanceId;
import portico.model.placement.Placer;
import portico.model.placement.Settlement;
import portico.model.topology.ContainerInstance;
import portico.model.topology.InstanceStatus;
import portico.model.topology.Task;
import portico.model.topology.Topology;

/**
 * Launches another instance like this one and takes this one away, which is how a host comes to a trunk (R69). Its services start
 * other tasks where they fit. Where the setting is on, the new one registers while its trunk is made, and takes nothing yet (R72).
 */
public record RelaunchInstance(InstanceId instance) implements Edit {

    @Override
    public String label() {
        return "Relaunch " + instance;
    }

    @Override
    public Topology applyTo(Topology topology, Placer placer) {
        return topology.table(ContainerInstance.class)
                .find(instance)
                .filter(old -> old.status() != InstanceStatus.NOT_REGISTERED)
                .map(old -> relaunch(topology, placer, old))
                .orElse(topology);
    }

    private Topology relaunch(Topology topology, Placer placer, ContainerInstance old) {
        ContainerInstance booted = Registering.booted(topology, Twin.of(topology, placer, old, successor(topology)));
        boolean trunked = Registering.isBeingTrunked(topology, placer, booted);
        Topology both = topology.withAll(List.of(old.withStatus(InstanceStatus.DRAINING),
                booted.withStatus(trunked ? InstanceStatus.REGISTERING : InstanceStatus.ACTIVE)));
        Topology moved = both;
        for (Task task : served(topology)) {
            moved = placer.replace(moved, task);
        }
        return Settlement.startDaemons(new RemoveInstance(instance).applyTo(moved, placer), placer);
    }

    private List<Task> served(Topology topology) {
        return topology.tasks()
                .stream()
                .filter(task -> task.isStaying() && task.instance().filter(instance::equals).isPresent())
                .filter(task -> task.service().filter(id -> !topology.service(id).daemon()).isPresent())
                .toList();
    }

    /** The id of the new one. */
    public InstanceId successor(Topology topology) {
        String stem = instance.value().replaceFirst("-r\\d+$", "");
        return IntStream.iterate(2, n -> n + 1)
                .mapToObj(n -> new InstanceId(stem + "-r" + n))
                .filter(id -> topology.find(id).isEmpty())
                .findFirst()
                .orElseThrow();
    }
}
