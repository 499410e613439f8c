package portico.model.lesson.deed;

import java.util.Optional;
import portico.model.edit.ChangeDesiredCount;
import portico.model.edit.Edit;
import portico.model.lesson.claim.Members;
import portico.model.topology.Topology;

/** Another desired count for a service. */
public record Scale(String service, int count) implements Deed {

    @Override
    public Optional<Edit> on(Topology topology) {
        return new Members(topology, service).service().map(found -> new ChangeDesiredCount(found.id(), count));
    }
}
