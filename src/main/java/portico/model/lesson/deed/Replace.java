package portico.model.lesson.deed;

import java.util.Optional;
import portico.model.edit.ReplaceTask;
import portico.model.edit.Edit;
import portico.model.lesson.claim.Members;
import portico.model.topology.Topology;

/** Another task in the stead of the first one of a service (R91). */
public record Replace(String service) implements Deed {

    @Override
    public Optional<Edit> on(Topology topology) {
        return new Members(topology, service).placed().stream().findFirst().map(found -> new ReplaceTask(found.id()));
    }
}
