package portico.model.check;

import java.util.List;
import java.util.stream.Stream;
import portico.model.id.ResourceId;
import portico.model.placement.Fault;
import portico.model.placement.LaunchRefusals;
import portico.model.topology.Service;
import portico.model.topology.Task;
import portico.model.topology.Topology;

/** Services and tasks that create-service and run-task would refuse, such as awsvpc without subnets (R1, R4–R7, R54, R56, R57, R59, R62, R88, R99). */
record RefusedLaunch() implements LaunchCheck {

    @Override
    public Stream<Finding> ofService(Topology topology, Service service) {
        return findings(service.id(), LaunchRefusals.ofLaunch(topology, service));
    }

    @Override
    public Stream<Finding> ofTask(Topology topology, Task task) {
        return findings(task.id(), LaunchRefusals.ofLaunch(topology, task));
    }

    private static Stream<Finding> findings(ResourceId subject, List<Fault> faults) {
        return faults.stream().map(fault -> new Finding(fault.rule(), Severity.ERROR, subject, fault.message()));
    }
}
