package portico.model.check;

import java.util.stream.Stream;
import portico.model.capacity.InstanceType;
import portico.model.capacity.InstanceUse;
import portico.model.rule.RuleId;
import portico.model.topology.ContainerInstance;
import portico.model.topology.Topology;

/** Instances that take no further awsvpc task, whatever CPU and memory they have left (R63, R65). */
record EniLimitReached() implements InstanceCheck {

    private static final RuleId SLOTS = new RuleId(63);
    private static final RuleId TRUNK_SLOTS = new RuleId(65);

    @Override
    public Stream<Finding> findings(Topology topology, ContainerInstance instance, InstanceUse use) {
        return use.eni().limit() > 0 && use.eni().tasks() > 0 && use.eni().free() == 0 ? Stream.of(finding(use))
                : Stream.empty();
    }

    private static Finding finding(InstanceUse use) {
        boolean trunk = use.eni().trunk();
        return new Finding(trunk ? TRUNK_SLOTS : SLOTS, Severity.ADVICE, use.instance(),
                use.instance() + " has no ENI left: " + use.eni().tasks() + " of " + use.eni().taskLimit()
                        + " awsvpc tasks, " + Math.max(0, use.cpu().free()) + " CPU units and "
                        + Math.max(0, use.memoryMiB().free()) + " MiB still free" + hint(use));
    }

    private static String hint(InstanceUse use) {
        if (use.eni().trunk()) {
            return "";
        }
        return use.type()
                .filter(InstanceType::supportsTrunking)
                .map(type -> "; with trunking it takes " + type.tasksWithTrunking().getAsInt())
                .orElse("");
    }
}
