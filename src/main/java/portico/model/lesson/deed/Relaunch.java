package portico.model.lesson.deed;

import java.util.Optional;
import portico.model.edit.RelaunchInstance;
import portico.model.edit.Edit;
import portico.model.topology.Topology;

/** Another host launched like this one, in its stead (R69). */
public record Relaunch(String host) implements Deed {

    @Override
    public Optional<Edit> on(Topology topology) {
        return new Named(topology).host(host).map(found -> new RelaunchInstance(found.id()));
    }
}
