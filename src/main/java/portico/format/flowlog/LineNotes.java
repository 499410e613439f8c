package portico.format.flowlog;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import portico.format.Note;

/** Notes on lines: the first few one by one, the rest as a number. */
final class LineNotes {

    private static final int ONE_BY_ONE = 5;

    private final String source;
    private final List<Note> notes = new ArrayList<>();
    private int lines;
    private int leftOut;

    LineNotes(String source) {
        this.source = source;
    }

    void info(String message) {
        notes.add(Note.info(source, "", message));
    }

    void warn(int line, String message) {
        if (lines++ < ONE_BY_ONE) {
            notes.add(Note.warning(source, "line " + line, message));
        }
    }

    void leftOut(int line, String message) {
        if (leftOut++ < ONE_BY_ONE) {
            notes.add(Note.error(source, "line " + line, message + "; the line is left out"));
        }
    }

    /** Nothing behind this line was read. */
    void cut(int line, String message) {
        notes.add(Note.error(source, "line " + line, message));
    }

    List<Note> all() {
        Stream<Note> rest = leftOut > ONE_BY_ONE
                ? Stream.of(Note.error(source, "", leftOut - ONE_BY_ONE + " more lines are left out"))
                : Stream.empty();
        return Stream.concat(notes.stream(), rest).toList();
    }
}
