package portico.model.edit;

import java.util.Set;
import portico.model.id.TaskId;
import portico.model.net.Ipv4Address;
import portico.model.placement.Placer;
import portico.model.placement.Reason;
import portico.model.topology.Stop;
import portico.model.topology.Task;
import portico.model.topology.TaskStatus;
import portico.model.topology.Topology;

/**
 * Takes a task that starts or stops one state further (R92, R93). Once it has stopped, what it held is free and waiting tasks are tried again; a
 * stopped one is forgotten. A running task goes nowhere by itself.
 */
public record AdvanceTask(TaskId task) implements Edit {

    private static final Stop TIMEOUT = new Stop(Stop.Code.TASK_FAILED_TO_START, Reason.ATTACHMENT.code());

    @Override
    public String label() {
        return "Take " + task + " one state further";
    }

    @Override
    public Topology applyTo(Topology topology, Placer placer) {
        return topology.table(Task.class)
                .find(task)
                .filter(found -> found.placement().isPresent() && found.status() != TaskStatus.RUNNING)
                .map(found -> advance(topology, placer, found))
                .orElse(topology);
    }

    private Topology advance(Topology topology, Placer placer, Task found) {
        if (found.status() == TaskStatus.PROVISIONING && isUnattachable(topology, placer, found)) {
            return Stopping.begin(topology, Stopping.stop(topology, placer, found, TaskStatus.DEPROVISIONING, TIMEOUT));
        }
        return found.status()
                .next(Stopping.hasOwnInterface(topology, found))
                .filter(next -> next != TaskStatus.DELETED)
                .map(next -> reached(topology, placer, found.withStatus(next)))
                .orElseGet(() -> topology.without(task));
    }

    private static Topology reached(Topology topology, Placer placer, Task further) {
        Topology after = topology.with(further);
        Set<Ipv4Address> givenUp = further.networkInterface().map(eni -> Set.of(eni.privateIp())).orElse(Set.of());
        return further.status() == TaskStatus.STOPPED ? Stopping.begin(after, placer.placeWaiting(after, givenUp))
                : after;
    }

    /** Interfaces attached by hand have taken the place of its own (R76). */
    private static boolean isUnattachable(Topology topology, Placer placer, Task found) {
        return found.instance()
                .map(id -> placer.capacity(topology).of(id).eni())
                .filter(eni -> !eni.trunk() && eni.attached() > eni.limit())
                .filter(_ -> found.networkInterface().isPresent())
                .isPresent();
    }
}
