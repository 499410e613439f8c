package portico.format.cloudformation;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import portico.format.Advice;
import portico.format.Note;
import portico.format.json.Place;

/** What there is to say about the templates, each thing once. */
final class Account {

    private final Set<Note> notes = new LinkedHashSet<>();

    /** Something that no file tells and that was assumed. */
    void assume(String source, Place place, String message) {
        notes.add(Note.info(source, place.toString(), message));
    }

    /** The same of a parameter whose value could be told. */
    void assume(String source, Place place, String message, String parameter) {
        notes.add(Note.info(source, place.toString(), message).advising(new Advice.Value(parameter)));
    }

    void warn(String source, Place place, String message) {
        notes.add(Note.warning(source, place.toString(), message));
    }

    void add(Note note) {
        notes.add(note);
    }

    List<Note> notes() {
        return List.copyOf(notes);
    }
}
