package portico.model.lesson.claim;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import portico.model.id.ServiceId;
import portico.model.topology.Service;
import portico.model.topology.Task;
import portico.model.topology.TaskDefinition;
import portico.model.topology.Topology;

/** A service by the name that a lesson's author uses, and its tasks. */
public record Members(Topology topology, String name) {

    public Optional<Service> service() {
        return topology.services().stream().filter(service -> service.goesBy(name)).findFirst();
    }

    Optional<TaskDefinition> definition() {
        return service().map(service -> topology.taskDefinition(service.taskDefinition()));
    }

    private Stream<Task> tasks() {
        Optional<ServiceId> id = service().map(Service::id);
        return topology.tasks().stream().filter(task -> id.isPresent() && task.service().equals(id));
    }

    /** Those that have a place and go on running. */
    public List<Task> placed() {
        return tasks().filter(Task::isStaying).toList();
    }
}
