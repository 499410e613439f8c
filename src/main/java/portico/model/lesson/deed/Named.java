package portico.model.lesson.deed;

import java.util.Optional;
import portico.model.topology.ContainerInstance;
import portico.model.topology.Topology;

/** Finds the host that a lesson's author names, by id or name. */
record Named(Topology topology) {

    Optional<ContainerInstance> host(String name) {
        return topology.instances().stream().filter(instance -> instance.goesBy(name)).findFirst();
    }
}
