package portico.cli;

import portico.format.Mend;
import portico.format.Note;

/** What the command line offers to mend what notes tell. */
final class Mends {

    private Mends() {}

    /** The note with the option that mends it among its words. */
    static Note worded(Note note) {
        return note.mend().map(mend -> note.saying("; " + words(mend))).orElse(note);
    }

    private static String words(Mend mend) {
        return switch (mend) {
            case Mend.Value(String parameter) -> "--parameter " + parameter + "=VALUE gives it";
            case Mend.Hosts(int count) -> "--hosts " + count + " adds them";
        };
    }
}
