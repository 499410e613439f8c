package portico.model.edit;

import portico.model.placement.Placer;
import portico.model.topology.Topology;

/** Another name for the document. */
public record RenameTopology(String name) implements Edit {

    @Override
    public String label() {
        return "Rename to " + name;
    }

    @Override
    public Topology applyTo(Topology topology, Placer placer) {
        return topology.name().equals(name) ? topology : topology.named(name);
    }
}
