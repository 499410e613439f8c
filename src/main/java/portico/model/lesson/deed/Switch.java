package portico.model.lesson.deed;

import java.util.Optional;
import portico.model.edit.ChangeNetworkMode;
import portico.model.lesson.claim.Members;
import portico.model.topology.NetworkMode;
import portico.model.edit.Edit;
import portico.model.topology.Topology;

/** Another network mode for the task definition of a service. */
public record Switch(String service, NetworkMode mode) implements Deed {

    @Override
    public Optional<Edit> on(Topology topology) {
        return new Members(topology, service).service()
                .map(found -> new ChangeNetworkMode(found.taskDefinition(), mode));
    }
}
