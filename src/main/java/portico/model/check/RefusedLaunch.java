package portico.model.check;

import java.util.List;
import java.util.stream.Stream;
import portico.model.capacity.Capacity;
import portico.model.id.ResourceId;
import portico.model.placement.Fault;
import portico.model.placement.LaunchRefusals;
import portico.model.topology.Topology;

/** Services and tasks that create-service and run-task would refuse, such as awsvpc without subnets (R1, R4–R6, R54, R56, R57, R59, R62, R88, R99). */
record RefusedLaunch() implements Check {

    @Override
    public Stream<Finding> findings(Topology topology, Capacity capacity) {
        Stream<Finding> services = topology.services()
                .stream()
                .flatMap(service -> findings(service.id(), LaunchRefusals.ofLaunch(topology, service)));
        Stream<Finding> tasks = topology.tasks()
                .stream()
                .filter(task -> task.service().isEmpty())
                .flatMap(task -> findings(task.id(), LaunchRefusals.ofLaunch(topology, task)));
        return Stream.concat(services, tasks);
    }

    private static Stream<Finding> findings(ResourceId subject, List<Fault> faults) {
        return faults.stream().map(fault -> new Finding(fault.rule(), Severity.ERROR, subject, fault.message()));
    }
}
