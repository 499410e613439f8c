package portico.model.check;

import java.util.Optional;
import java.util.stream.Stream;
import portico.model.capacity.InstanceUse;
import portico.model.rule.RuleId;
import portico.model.topology.Agent;
import portico.model.topology.ContainerInstance;
import portico.model.topology.Topology;

/** A trunk that ECS would not make: wrong type, system or agent, or a shared subnet (R70, R71). */
record TrunkImpossible() implements InstanceCheck {

    private static final RuleId PREREQUISITES = new RuleId(70);
    private static final RuleId TYPES = new RuleId(71);

    @Override
    public Stream<Finding> findings(Topology topology, ContainerInstance instance, InstanceUse use) {
        return instance.trunk().isPresent() ? finding(topology, instance, use).stream() : Stream.empty();
    }

    private static Optional<Finding> finding(Topology topology, ContainerInstance instance, InstanceUse use) {
        if (use.type().isPresent() && !use.type().get().supportsTrunking()) {
            return warning(TYPES, instance, "ECS does not support trunking on " + instance.instanceType() + "; "
                    + instance.id() + " keeps " + use.eni().taskLimit() + " awsvpc tasks");
        }
        if (instance.agent().operatingSystem() != Agent.OperatingSystem.LINUX) {
            return warning(PREREQUISITES, instance, instance.id() + " runs Windows, which has no trunk");
        }
        if (!instance.agent().isAtLeast("1.28.1")) {
            return warning(PREREQUISITES, instance,
                    instance.id() + " runs agent " + instance.agent().version() + ", and trunking needs 1.28.1");
        }
        return topology.subnet(instance.subnet()).shared()
                ? warning(PREREQUISITES, instance,
                        instance.id() + " lies in a shared subnet, where trunking fails to register")
                : Optional.empty();
    }

    private static Optional<Finding> warning(RuleId rule, ContainerInstance instance, String message) {
        return Optional.of(new Finding(rule, Severity.WARNING, instance.id(), message));
    }
}
