package portico.model.edit;

import java.util.List;
import portico.model.placement.Placer;
import portico.model.topology.Topology;

/** Several edits that belong together, one after the other: undo takes them back as one. */
public record Together(String label, List<Edit> edits) implements Edit {

    public Together {
        edits = List.copyOf(edits);
    }

    @Override
    public Topology applyTo(Topology topology, Placer placer) {
        Topology changed = topology;
        for (Edit edit : edits) {
            changed = edit.applyTo(changed, placer);
        }
        return changed;
    }
}
