package portico.model.lesson.deed;

import java.util.Optional;
import portico.model.topology.ContainerInstance;
import portico.model.topology.Service;
import portico.model.topology.Task;
import portico.model.topology.Topology;

/** Finds what a lesson's author names, by id or name. */
record Named(Topology topology) {

    Optional<Service> service(String name) {
        return topology.services().stream().filter(service -> service.goesBy(name)).findFirst();
    }

    Optional<ContainerInstance> host(String name) {
        return topology.instances().stream().filter(instance -> instance.goesBy(name)).findFirst();
    }

    Optional<Task> firstTask(String service) {
        return service(service).flatMap(found -> topology.tasks()
                .stream()
                .filter(task -> task.isPlaced() && task.isWanted() && task.service().equals(Optional.of(found.id())))
                .findFirst());
    }
}
