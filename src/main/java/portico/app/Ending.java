package portico.app;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * The end of a file's name that tells others what the file is.
 *
 * @param text with the dot
 */
record Ending(String text) {

    /** The file with this ending. */
    Path on(Path typed) {
        String name = typed.getFileName().toString();
        return name.endsWith(text) ? typed : typed.resolveSibling(name + text);
    }

    /** The same; empty where such a file is there already and is to stay. The file chooser has asked about the name as it was typed only. */
    Optional<Path> on(Path typed, Dialogs dialogs) {
        Path file = on(typed);
        boolean kept = !file.equals(typed) && Files.exists(file)
                && dialogs
                        .choose("Replace " + file.getFileName() + "?", "A file of this name is there already.",
                                List.of("Replace", "Cancel"))
                        .filter(answer -> answer == 0)
                        .isEmpty();
        return kept ? Optional.empty() : Optional.of(file);
    }
}
