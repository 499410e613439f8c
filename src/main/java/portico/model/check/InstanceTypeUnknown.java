package portico.model.check;

import java.util.stream.Stream;
import portico.model.capacity.InstanceUse;
import portico.model.rule.RuleId;
import portico.model.topology.ContainerInstance;
import portico.model.topology.InstanceStatus;
import portico.model.topology.Topology;

/** Types that the catalogue does not hold: their slots cannot be known (R63). */
record InstanceTypeUnknown() implements InstanceCheck {

    private static final RuleId SLOTS = new RuleId(63);

    @Override
    public Stream<Finding> findings(Topology topology, ContainerInstance instance, InstanceUse use) {
        return use.type().isEmpty() && !instance.isExternal() && instance.status() != InstanceStatus.NOT_REGISTERED
                && !topology.isUnresolved(instance.id()) ? Stream.of(finding(instance)) : Stream.empty();
    }

    private static Finding finding(ContainerInstance instance) {
        return new Finding(SLOTS, Severity.WARNING, instance.id(), "The catalogue does not hold "
                + instance.instanceType() + ", so the ENIs of " + instance.id() + " are not known");
    }
}
