package portico.cli;

import portico.format.Advice;
import portico.format.Note;

/** The advice of notes in the words of the command line. */
final class WordedAdvice {

    private WordedAdvice() {}

    /** The note with the option that it advises among its words; {@code --hosts} is not advised to those who {@code gave} it. */
    static Note worded(Note note, boolean gave) {
        return note.advice()
                .filter(advice -> !(gave && advice instanceof Advice.Hosts))
                .map(advice -> note.saying("; " + words(advice)))
                .orElse(note);
    }

    private static String words(Advice advice) {
        return switch (advice) {
            case Advice.Value(String parameter) -> "--parameter " + parameter + "=VALUE gives it";
            case Advice.Hosts(int count) -> "--hosts " + count + " adds them";
        };
    }
}
