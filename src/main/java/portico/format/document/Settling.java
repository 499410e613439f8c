package portico.format.document;

import java.util.List;
import java.util.Set;
import portico.format.Note;
import portico.model.id.TaskId;
import portico.model.topology.Topology;

/** Gives tasks that a document does not spell out what ECS would give them. */
@FunctionalInterface
public interface Settling {

    /** Leaves everything as it was written. */
    Settling NONE = (topology, unsettled) -> new Settled(topology, List.of());

    Settled settle(Topology topology, Unsettled unsettled);

    /**
     * What the document leaves to ECS.
     *
     * @param open tasks whose instance is written, but not everything they hold there
     * @param wanted tasks without a place that are not said to wait for one
     */
    record Unsettled(Set<TaskId> open, Set<TaskId> wanted) {

        public Unsettled {
            open = Set.copyOf(open);
            wanted = Set.copyOf(wanted);
        }
    }

    /** The topology with its tasks in place, and what there is to say about it. */
    record Settled(Topology topology, List<Note> notes) {

        public Settled {
            notes = List.copyOf(notes);
        }
    }
}
