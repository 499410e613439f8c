package portico.model.lesson.deed;

import java.util.Optional;
import portico.model.topology.ContainerInstance;
import portico.model.topology.Resource;
import portico.model.topology.Service;
import portico.model.topology.Task;
import portico.model.topology.Topology;

/** Finds what a lesson's author names, by id or name. */
record Named(Topology topology) {

    Optional<Service> service(String name) {
        return topology.services().stream().filter(service -> goesBy(service, name)).findFirst();
    }

    Optional<ContainerInstance> host(String name) {
        return topology.instances().stream().filter(instance -> goesBy(instance, name)).findFirst();
    }

    Optional<Task> firstTask(String service) {
        return service(service).flatMap(found -> topology.tasks()
                .stream()
                .filter(task -> task.isPlaced() && task.isWanted() && task.service().equals(Optional.of(found.id())))
                .findFirst());
    }

    private static boolean goesBy(Resource resource, String name) {
        return resource.id().value().equals(name) || resource.name().equals(name);
    }
}
