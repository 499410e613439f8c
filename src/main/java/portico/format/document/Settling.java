package portico.format.document;

import java.util.List;
import java.util.Map;
import portico.format.Note;
import portico.model.id.InstanceId;
import portico.model.id.TaskId;
import portico.model.topology.Topology;

/** Gives tasks that a document does not spell out their places, as AWS would. */
@FunctionalInterface
public interface Settling {

    /** Leaves everything as it was written. */
    Settling NONE = (topology, pinned) -> new Settled(topology, List.of());

    /**
     * @param pinned tasks whose instance is written, but not what they get there
     */
    Settled settle(Topology topology, Map<TaskId, InstanceId> pinned);

    /** The topology with its tasks in place, and what there is to say about it. */
    record Settled(Topology topology, List<Note> notes) {

        public Settled {
            notes = List.copyOf(notes);
        }
    }
}
