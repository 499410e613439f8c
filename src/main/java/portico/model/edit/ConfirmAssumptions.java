package portico.model.edit;

import java.util.List;
import portico.model.id.ResourceId;
import portico.model.placement.Placer;
import portico.model.topology.Assumption;
import portico.model.topology.Fact;
import portico.model.topology.Topology;

/** Somebody knows that what was assumed of a thing is so: it is assumed no longer. */
public record ConfirmAssumptions(ResourceId subject) implements Edit {

    @Override
    public String label() {
        return "Confirm what was assumed of " + subject;
    }

    @Override
    public Topology applyTo(Topology topology, Placer placer) {
        List<Assumption> assumed = topology.assumptions().about(subject);
        Topology sure = assumed.stream().anyMatch(each -> each.fact() == Fact.REGION)
                ? topology.inRegion(topology.region())
                : topology;
        return assumed.isEmpty() ? topology : sure.withAssumptions(sure.assumptions().without(subject));
    }
}
