package portico.model.edit;

import portico.model.id.InstanceId;
import portico.model.id.ResourceId;
import portico.model.id.ServiceId;
import portico.model.id.TaskId;
import portico.model.placement.Placer;
import portico.model.topology.Topology;

/**
 * Takes a resource away. Instances, services and tasks go as their own edits say; anything else stays as long as
 * something mentions it ({@link Topology#mentions}), as AWS answers DependencyViolation.
 */
public record RemoveResource(ResourceId resource) implements Edit {

    @Override
    public String label() {
        return "Remove " + resource;
    }

    @Override
    public Topology applyTo(Topology topology, Placer placer) {
        return switch (resource) {
            case InstanceId id -> new RemoveInstance(id).applyTo(topology, placer);
            case ServiceId id -> new RemoveService(id).applyTo(topology, placer);
            case TaskId id -> new RemoveTask(id).applyTo(topology, placer);
            default -> topology.mentions(resource).findAny().isPresent() ? topology : topology.without(resource);
        };
    }
}
