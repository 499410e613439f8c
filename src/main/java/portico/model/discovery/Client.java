package portico.model.discovery;

import java.util.Optional;
import java.util.stream.Stream;
import portico.model.flow.FlowEnd;
import portico.model.id.SubnetId;
import portico.model.topology.ContainerInstance;
import portico.model.topology.Resource;
import portico.model.topology.Task;
import portico.model.topology.Topology;
import portico.model.topology.Vpc;

/**
 * Who asks for a name.
 *
 * @param vpc whose resolver it asks (R122); empty outside the VPCs (R1), and where nobody in particular asks
 */
record Client(Optional<Task> task, Optional<Vpc> vpc) {

    static Client of(Topology topology, FlowEnd end) {
        Optional<Resource> resource = end instanceof FlowEnd.At(var id) ? topology.find(id) : Optional.empty();
        Optional<Task> task = resource.filter(Task.class::isInstance).map(Task.class::cast);
        Optional<SubnetId> subnet = task.flatMap(t -> subnetOf(topology, t))
                .or(() -> resource.filter(ContainerInstance.class::isInstance)
                        .map(ContainerInstance.class::cast)
                        .flatMap(Client::subnetOf));
        return new Client(task, subnet.map(id -> topology.vpc(topology.subnet(id).vpc())));
    }

    /** Where a task has its network: its own interface, or its host's; nowhere outside of AWS. */
    static Optional<SubnetId> subnetOf(Topology topology, Task task) {
        return Stream
                .concat(task.networkInterface().map(eni -> eni.subnet()).stream(),
                        task.instance().map(topology::instance).flatMap(Client::subnetOf).stream())
                .findFirst();
    }

    private static Optional<SubnetId> subnetOf(ContainerInstance host) {
        return Optional.of(host).filter(it -> !it.isExternal()).map(ContainerInstance::subnet);
    }
}
