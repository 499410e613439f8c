package portico.model.edit;

import java.util.OptionalInt;
import portico.model.id.InstanceId;
import portico.model.placement.Placer;
import portico.model.topology.ContainerInstance;
import portico.model.topology.Topology;

/** Tells the dynamic host port that an agent handed out last, behind which the next one comes; one outside of its range is left as it is (R22, R23). */
public record ChangeLastPort(InstanceId instance, int port) implements Edit {

    @Override
    public String label() {
        return "Say that " + instance + " handed out " + port + " last";
    }

    @Override
    public Topology applyTo(Topology topology, Placer placer) {
        return topology.table(ContainerInstance.class)
                .find(instance)
                .filter(host -> host.hostPorts().dynamicRange().contains(port)
                        && !host.hostPorts().lastAssigned().equals(OptionalInt.of(port)))
                .map(host -> topology.with(host.withHostPorts(host.hostPorts().withLastAssigned(OptionalInt.of(port)))))
                .orElse(topology);
    }
}
