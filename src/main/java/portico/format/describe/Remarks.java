package portico.format.describe;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import portico.format.Note;
import portico.format.Note.Severity;
import portico.model.id.ResourceId;

/** The notes of one reading. Of the same kind only the first ones are kept, and the rest counted: five thousand tasks may lack the same file. */
final class Remarks {

    private static final int MOST = 20;

    private final List<Note> notes = new ArrayList<>();
    private final Map<String, Integer> counts = new LinkedHashMap<>();

    /** @param kind what this note has in common with others; stands in the note that counts the rest */
    void add(Severity severity, String kind, Item where, String message) {
        add(kind, () -> new Note(severity, where.source(), where.at(), message));
    }

    /**
     * That no file describes what {@code where} mentions.
     *
     * @param rest what follows from it, with the sign before it
     */
    void addMissing(String kind, ResourceId id, Item where, String rest) {
        add("undescribed " + kind + "s", () -> new Note(Severity.WARNING, where.source(), where.at(),
                "no file describes " + kind + " " + id + rest, Optional.of(id), Optional.empty()));
    }

    private void add(String kind, Supplier<Note> note) {
        if (counts.merge(kind, 1, Integer::sum) <= MOST) {
            notes.add(note.get());
        }
    }

    /** A note that concerns no single place. */
    void add(Severity severity, String message) {
        notes.add(new Note(severity, "", "", message));
    }

    void add(Note note) {
        notes.add(note);
    }

    /** Whether some note says this among other things. */
    boolean say(String words) {
        return notes.stream().anyMatch(note -> note.message().contains(words));
    }

    List<Note> all() {
        List<Note> all = new ArrayList<>(notes);
        counts.forEach((kind, count) -> {
            if (count > MOST) {
                all.add(Note.info("", "", kind + ": " + (count - MOST) + " more like it"));
            }
        });
        return all;
    }
}
