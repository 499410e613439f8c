package portico.format;

import java.util.List;
import portico.model.analysis.Statement;
import portico.model.flow.log.FlowLog;
import portico.model.topology.Topology;

/**
 * What came out of one file or several.
 *
 * @param topology everything that could be read
 * @param notes what could not, and what was assumed, in the order it was met
 * @param stories requests worth watching, where the document tells some
 * @param statements figures that also follow from the rest, where the files tell some
 * @param flowLog lines of the flow logs among the files
 * @param parameters values that templates among the files leave open, or have a default for
 */
public record Reading(Topology topology, List<Note> notes, List<Story> stories, List<Statement> statements,
        FlowLog flowLog, List<Parameter> parameters) {

    public Reading {
        notes = List.copyOf(notes);
        stories = List.copyOf(stories);
        statements = List.copyOf(statements);
        parameters = List.copyOf(parameters);
    }

    public Reading(Topology topology, List<Note> notes) {
        this(topology, notes, List.of());
    }

    public Reading(Topology topology, List<Note> notes, List<Story> stories) {
        this(topology, notes, stories, List.of());
    }

    public Reading(Topology topology, List<Note> notes, List<Story> stories, List<Statement> statements) {
        this(topology, notes, stories, statements, FlowLog.EMPTY, List.of());
    }

    public Reading(Topology topology, List<Note> notes, List<Story> stories, List<Statement> statements,
            FlowLog flowLog) {
        this(topology, notes, stories, statements, flowLog, List.of());
    }

    /** The same with these notes. */
    public Reading withNotes(List<Note> others) {
        return new Reading(topology, others, stories, statements, flowLog, parameters);
    }

    /** The same of another network. */
    public Reading withTopology(Topology other) {
        return new Reading(other, notes, stories, statements, flowLog, parameters);
    }

    /** Whether nothing had to be left out. */
    public boolean isComplete() {
        return notes.stream().noneMatch(note -> note.severity() == Note.Severity.ERROR);
    }
}
