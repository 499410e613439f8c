package portico.model.check;

import java.util.OptionalInt;
import java.util.stream.Stream;
import portico.model.capacity.InstanceType;
import portico.model.capacity.InstanceUse;
import portico.model.rule.RuleId;
import portico.model.topology.ContainerInstance;
import portico.model.topology.Topology;

/** Types with several network cards: the documented limit counts all of them, the default card holds fewer (R77). */
record MultiCardType() implements InstanceCheck {

    private static final RuleId CARDS = new RuleId(77);

    @Override
    public Stream<Finding> findings(Topology topology, ContainerInstance instance, InstanceUse use) {
        return isBeyondCaution(use) ? Stream.of(finding(use)) : Stream.empty();
    }

    private static Finding finding(InstanceUse use) {
        return new Finding(CARDS, Severity.WARNING, use.instance(),
                use.instance() + " runs " + use.eni().tasks() + " awsvpc tasks; the default network card of "
                        + use.type().map(InstanceType::name).orElse("") + " holds " + use.cautiousTasks().orElse(0)
                        + ", though " + use.eni().taskLimit() + " are documented");
    }

    private static boolean isBeyondCaution(InstanceUse use) {
        OptionalInt cautious = use.cautiousTasks();
        return cautious.isPresent() && use.eni().tasks() > cautious.getAsInt();
    }
}
