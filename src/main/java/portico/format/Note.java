package portico.format;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import portico.model.id.ResourceId;

/**
 * Something a reader has to say about its input.
 *
 * @param source name of the file; empty where it concerns none
 * @param at where in it: line and column, a path such as {@code $.services[0].taskDefinition}, or both; empty for the whole file
 * @param message one sentence; what is longer than 2,000 letters is cut
 * @param missing what this reader's files do not describe; another reader's may
 * @param advice what would make the note void; not among the words of the message
 */
public record Note(Severity severity, String source, String at, String message, Optional<ResourceId> missing,
        Optional<Advice> advice) {

    private static final int LONGEST = 2000;

    /** How much of the input is affected. */
    public enum Severity {
        /** Something could not be read and is missing from the topology. */
        ERROR,
        /** Read, and probably not what was meant. */
        WARNING,
        /** Good to know: something was assumed or assigned. */
        INFO
    }

    public Note {
        message = message.length() <= LONGEST ? message : shortened(message);
    }

    public Note(Severity severity, String source, String at, String message) {
        this(severity, source, at, message, Optional.empty(), Optional.empty());
    }

    /** The same, which following this would make void. */
    public Note advising(Advice what) {
        return new Note(severity, source, at, message, missing, Optional.of(what));
    }

    /** The same with more words at its end. */
    public Note saying(String more) {
        return new Note(severity, source, at, message + more, missing, advice);
    }

    /** A damaged file may hold a word of a million letters, which nobody wants to read, or to have compared with others. */
    private static String shortened(String message) {
        int end = Character.isHighSurrogate(message.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
        return message.substring(0, end) + "…";
    }

    public static Note error(String source, String at, String message) {
        return new Note(Severity.ERROR, source, at, message);
    }

    public static Note warning(String source, String at, String message) {
        return new Note(Severity.WARNING, source, at, message);
    }

    public static Note info(String source, String at, String message) {
        return new Note(Severity.INFO, source, at, message);
    }

    @Override
    public String toString() {
        return Stream.of(source, at, message).filter(part -> !part.isEmpty()).collect(Collectors.joining(": "));
    }
}
