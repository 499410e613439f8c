package portico.model.check;

import java.util.stream.Stream;
import portico.model.capacity.Capacity;
import portico.model.capacity.Recount;
import portico.model.capacity.ServiceUse;
import portico.model.id.ResourceId;
import portico.model.topology.Service;
import portico.model.topology.Topology;

/** A check that looks at one service, its tasks and the instances they are on, and at no other task or instance. */
interface ServiceCheck extends OneByOne<Service> {

    Stream<Finding> findings(Topology topology, Service service, ServiceUse use);

    @Override
    default Class<Service> kind() {
        return Service.class;
    }

    @Override
    default Stream<Finding> findings(Topology topology, Capacity capacity, Service service) {
        return findings(topology, service, capacity.of(service.id()));
    }

    @Override
    default Stream<? extends ResourceId> touched(Recount recount) {
        return Stream.concat(recount.tasksBefore(), recount.tasksAfter())
                .flatMap(task -> task.service().stream())
                .distinct();
    }
}
