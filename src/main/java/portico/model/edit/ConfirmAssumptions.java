package portico.model.edit;

import portico.model.id.ResourceId;
import portico.model.placement.Placer;
import portico.model.topology.Topology;

/** Somebody knows that what was assumed of a thing is so: it is assumed no longer. */
public record ConfirmAssumptions(ResourceId subject) implements Edit {

    @Override
    public String label() {
        return "Confirm what was assumed of " + subject;
    }

    @Override
    public Topology applyTo(Topology topology, Placer placer) {
        return topology.assumptions().of(subject).isEmpty() ? topology
                : topology.withAssumptions(topology.assumptions().without(subject));
    }
}
