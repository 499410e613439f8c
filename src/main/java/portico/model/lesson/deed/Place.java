package portico.model.lesson.deed;

import java.util.Optional;
import portico.model.edit.Edit;
import portico.model.edit.PlaceMissingTasks;
import portico.model.topology.Topology;

/** The scheduler places what waits, where it fits now. */
public record Place() implements Deed {

    @Override
    public Optional<Edit> on(Topology topology) {
        return Optional.of(new PlaceMissingTasks(Optional.empty()));
    }
}
