package portico.format.document;

import java.util.List;
import portico.format.AlikeNotes;
import portico.format.Note;
import portico.format.json.Place;

/** Collects notes while documents are read. */
final class Notes {

    private final AlikeNotes notes = new AlikeNotes();

    void add(Note note) {
        notes.add(note);
    }

    void add(Note.Severity severity, String source, Place place, String path, String message) {
        String at = place.equals(Place.NOWHERE) ? path : place + ", " + path;
        add(new Note(severity, source, at, message));
    }

    List<Note> all() {
        return notes.all();
    }
}
