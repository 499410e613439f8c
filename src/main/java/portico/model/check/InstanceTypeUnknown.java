package portico.model.check;

import java.util.stream.Stream;
import portico.model.capacity.Capacity;
import portico.model.rule.RuleId;
import portico.model.topology.ContainerInstance;
import portico.model.topology.InstanceStatus;
import portico.model.topology.Topology;

/** Types that the catalogue does not hold: their slots cannot be known (R63). */
record InstanceTypeUnknown() implements Check {

    private static final RuleId SLOTS = new RuleId(63);

    @Override
    public Stream<Finding> findings(Topology topology, Capacity capacity) {
        return topology.instances()
                .stream()
                .filter(instance -> isUnknown(topology, capacity, instance))
                .map(instance -> new Finding(SLOTS, Severity.WARNING, instance.id(), "The catalogue does not hold "
                        + instance.instanceType() + ", so the ENIs of " + instance.id() + " are not known"));
    }

    private static boolean isUnknown(Topology topology, Capacity capacity, ContainerInstance instance) {
        return instance.status() != InstanceStatus.NOT_REGISTERED && !topology.isUnresolved(instance.id())
                && capacity.of(instance.id()).type().isEmpty();
    }
}
