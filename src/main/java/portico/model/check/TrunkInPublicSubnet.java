package portico.model.check;

import java.util.stream.Stream;
import portico.model.capacity.InstanceUse;
import portico.model.rule.RuleId;
import portico.model.topology.ContainerInstance;
import portico.model.topology.SubnetRoutes;
import portico.model.topology.Topology;

/** A trunked host in a public subnet loses its public address, and with it its agent, when it is stopped and started (R75). */
record TrunkInPublicSubnet() implements InstanceCheck {

    private static final RuleId STOP_AND_START = new RuleId(75);

    @Override
    public Stream<Finding> findings(Topology topology, ContainerInstance instance, InstanceUse use) {
        boolean exposed = use.eni().trunk() && new SubnetRoutes(topology).isPublic(topology.subnet(instance.subnet()));
        return exposed ? Stream.of(finding(topology, instance)) : Stream.empty();
    }

    private static Finding finding(Topology topology, ContainerInstance instance) {
        return new Finding(STOP_AND_START, Severity.WARNING, instance.id(),
                instance.id() + " has a trunk in the public subnet " + topology.subnet(instance.subnet()).name()
                        + ": stopped and started, it loses its public address and its agent is disconnected");
    }
}
