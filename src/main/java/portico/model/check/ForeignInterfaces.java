package portico.model.check;

import java.util.stream.Stream;
import portico.model.capacity.InstanceUse;
import portico.model.rule.RuleId;
import portico.model.topology.ContainerInstance;
import portico.model.topology.Topology;

/** Interfaces attached by hand: ECS does not count them and offers slots that EC2 can no longer attach (R76). */
record ForeignInterfaces() implements InstanceCheck {

    private static final RuleId NOT_COUNTED = new RuleId(76);

    @Override
    public Stream<Finding> findings(Topology topology, ContainerInstance instance, InstanceUse use) {
        return instance.otherInterfaces() > 0 && offersTooMany(use) ? Stream.of(finding(use)) : Stream.empty();
    }

    private static Finding finding(InstanceUse use) {
        return new Finding(NOT_COUNTED, Severity.WARNING, use.instance(),
                use.instance() + " has " + use.eni().attached() + " of " + use.eni().limit()
                        + " interfaces attached, some by hand; ECS still offers " + use.eni().free()
                        + " and EC2 can attach " + use.eni().attachable());
    }

    private static boolean offersTooMany(InstanceUse use) {
        return use.eni().free() > use.eni().attachable();
    }
}
