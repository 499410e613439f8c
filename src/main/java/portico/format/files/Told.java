package portico.format.files;

import java.util.List;
import portico.format.Note;
import portico.format.Reading;
import portico.format.Source;
import portico.model.id.ResourceId;
import portico.model.topology.Topology;

/** What one reader made of its files. */
record Told(List<Source> files, Reading reading) {

    Topology topology() {
        return reading.topology();
    }

    /** The files, as a note names them. */
    String where() {
        long more = files.stream().map(Source::name).distinct().count() - 1;
        return files.getFirst().name() + (more == 0 ? "" : " and " + more + " more");
    }

    /** Its notes, without those that miss what another reader found. */
    List<Note> notesIn(Topology whole) {
        return reading.notes()
                .stream()
                .filter(note -> note.missing().filter(id -> isFound(id, whole)).isEmpty())
                .toList();
    }

    private boolean isFound(ResourceId id, Topology whole) {
        return topology().isUnresolved(id) && !whole.isUnresolved(id);
    }
}
