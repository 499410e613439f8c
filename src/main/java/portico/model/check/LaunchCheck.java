package portico.model.check;

import java.util.stream.Stream;
import portico.model.capacity.Capacity;
import portico.model.capacity.Recount;
import portico.model.id.ResourceId;
import portico.model.topology.Service;
import portico.model.topology.Task;
import portico.model.topology.Topology;

/** A check of what services, and tasks that no service runs, are to be started with; it does not look at where anything runs. */
interface LaunchCheck extends Check {

    Stream<Finding> ofService(Topology topology, Service service);

    /** @param task one that no service runs */
    Stream<Finding> ofTask(Topology topology, Task task);

    private Stream<Finding> ofServices(Topology topology) {
        return topology.services().stream().flatMap(service -> ofService(topology, service));
    }

    private Stream<Finding> ofAny(Topology topology, Task task) {
        return task.service().isPresent() ? Stream.empty() : ofTask(topology, task);
    }

    @Override
    default Stream<Finding> findings(Topology topology, Capacity capacity) {
        return Stream.concat(ofServices(topology), topology.tasks().stream().flatMap(task -> ofAny(topology, task)));
    }

    @Override
    default Found search(Topology topology, Capacity capacity) {
        return new FoundInTurn(new FoundForGood(ofServices(topology).toList()),
                FoundOneByOne.of(new OfTasks(this), topology, capacity));
    }

    /** The half of the check that looks at tasks. */
    record OfTasks(LaunchCheck check) implements FoundOneByOne.Look<Task> {

        @Override
        public Class<Task> kind() {
            return Task.class;
        }

        @Override
        public Stream<Finding> findings(Topology topology, Capacity capacity, Task task) {
            return check.ofAny(topology, task);
        }

        @Override
        public Stream<? extends ResourceId> touched(Recount recount) {
            return recount.tasks();
        }
    }
}
