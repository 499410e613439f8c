package portico.model.edit;

import java.util.ArrayList;
import java.util.List;
import portico.model.id.InstanceId;
import portico.model.id.TaskId;
import portico.model.placement.Placer;
import portico.model.placement.Settlement;
import portico.model.topology.Resource;
import portico.model.topology.Task;
import portico.model.topology.Topology;

/** Takes an instance away. Its tasks wait, so that everybody sees them; its daemons' tasks, and those that were stopping, go with it (R59). */
public record RemoveInstance(InstanceId instance) implements Edit {

    @Override
    public String label() {
        return "Remove " + instance;
    }

    @Override
    public Topology applyTo(Topology topology, Placer placer) {
        List<Task> here = topology.tasks()
                .stream()
                .filter(task -> task.instance().filter(instance::equals).isPresent())
                .toList();
        List<Resource> waiting = new ArrayList<>();
        List<TaskId> gone = new ArrayList<>();
        for (Task task : here) {
            if (!task.isWanted() || task.service().filter(id -> topology.service(id).daemon()).isPresent()) {
                gone.add(task.id());
            } else {
                waiting.add(task.waiting());
            }
        }
        Topology smaller = topology.withoutAll(gone).withAll(waiting).without(instance);
        return Settlement.startDaemons(smaller, placer);
    }
}
