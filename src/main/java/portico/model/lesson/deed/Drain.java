package portico.model.lesson.deed;

import java.util.Optional;
import portico.model.edit.DrainInstance;
import portico.model.edit.Edit;
import portico.model.topology.Topology;

/** A host that takes no new tasks and hands over its own (R60). */
public record Drain(String host) implements Deed {

    @Override
    public Optional<Edit> on(Topology topology) {
        return new Named(topology).host(host).map(found -> new DrainInstance(found.id()));
    }
}
