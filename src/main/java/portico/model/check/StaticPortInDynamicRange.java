package portico.model.check;

import java.util.stream.Stream;
import portico.model.capacity.HostPort.Use;
import portico.model.capacity.HostPort;
import portico.model.capacity.InstanceUse;
import portico.model.rule.RuleId;
import portico.model.topology.ContainerInstance;
import portico.model.topology.Topology;

/** A static host port inside the dynamic range will clash with the agent's own choice one day (R29). */
record StaticPortInDynamicRange() implements InstanceCheck {

    private static final RuleId CLASH = new RuleId(29);

    @Override
    public Stream<Finding> findings(Topology topology, ContainerInstance instance, InstanceUse use) {
        return use.hostPorts()
                .stream()
                .filter(port -> port.use() == Use.STATIC && instance.hostPorts().dynamicRange().contains(port.port()))
                .map(port -> finding(instance, port));
    }

    private static Finding finding(ContainerInstance instance, HostPort port) {
        return new Finding(CLASH, Severity.ADVICE, instance.id(),
                port.task().map(Object::toString).orElse("a task") + " holds static port " + port.port() + " of "
                        + instance.id() + ", inside the dynamic range " + instance.hostPorts().dynamicRange());
    }
}
