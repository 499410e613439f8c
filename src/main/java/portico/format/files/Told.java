package portico.format.files;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
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
        int more = files.size() - 1;
        return files.getFirst().name() + (more == 0 ? "" : " and " + more + " more");
    }

    /** Its notes, without those that miss what another reader found. */
    List<Note> notesIn(Topology whole) {
        Set<String> found = topology().unresolved()
                .stream()
                .filter(id -> !whole.isUnresolved(id))
                .map(ResourceId::value)
                .collect(Collectors.toSet());
        return reading.notes().stream().filter(note -> found.stream().noneMatch(id -> misses(note, id))).toList();
    }

    private static boolean misses(Note note, String id) {
        return note.message().startsWith("no file describes ") && note.message().contains(" " + id + ";");
    }
}
