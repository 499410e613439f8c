package portico.format.document;

import java.util.ArrayList;
import java.util.List;
import portico.format.Note;
import portico.format.json.Place;

/** Collects notes while documents are read; a flood of them is cut off. */
final class Notes {

    private static final int MOST = 500;

    private final List<Note> notes = new ArrayList<>();
    private int more;

    void add(Note note) {
        if (notes.size() < MOST) {
            notes.add(note);
        } else {
            more++;
        }
    }

    void add(Note.Severity severity, String source, Place place, String path, String message) {
        String at = place.equals(Place.NOWHERE) ? path : place + ", " + path;
        add(new Note(severity, source, at, message));
    }

    List<Note> all() {
        List<Note> all = new ArrayList<>(notes);
        if (more > 0) {
            all.add(Note.warning("", "", "and " + more + " more notes"));
        }
        return all;
    }
}
