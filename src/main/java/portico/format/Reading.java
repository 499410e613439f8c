package portico.format;

import java.util.List;
import portico.model.topology.Topology;

/**
 * What came out of one file or several.
 *
 * @param topology everything that could be read
 * @param notes what could not, and what was assumed, in the order it was met
 * @param stories requests worth watching, where the document tells some
 */
public record Reading(Topology topology, List<Note> notes, List<Story> stories) {

    public Reading {
        notes = List.copyOf(notes);
        stories = List.copyOf(stories);
    }

    public Reading(Topology topology, List<Note> notes) {
        this(topology, notes, List.of());
    }

    /** Whether nothing had to be left out. */
    public boolean isComplete() {
        return notes.stream().noneMatch(note -> note.severity() == Note.Severity.ERROR);
    }
}
