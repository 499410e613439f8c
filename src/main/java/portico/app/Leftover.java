package portico.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import portico.format.files.SafeFile;

/**
 * What is kept of a document that is not saved, and beside it the file that it is a later state of, so that going on after a crash saves there.
 * What cannot be moved or deleted stays where it is and is offered again, which is no harm.
 */
record Leftover(Path document) {

    private Path note() {
        return document.resolveSibling(document.getFileName() + ".of");
    }

    /**
     * Notes which file it is a later state of; empty where it was never saved.
     *
     * @throws IOException where the note cannot be written
     */
    void belongsTo(Optional<Path> file) throws IOException {
        if (file.isPresent()) {
            SafeFile.write(note(), file.get().toAbsolutePath().toString());
        } else {
            Files.deleteIfExists(note());
        }
    }

    /** The file it is a later state of; empty where none is noted. */
    Optional<Path> belongsTo() {
        try {
            return Files.exists(note()) ? Optional.of(Path.of(Files.readString(note()))) : Optional.empty();
        } catch (IOException | InvalidPathException e) {
            return Optional.empty();
        }
    }

    /** Puts it in the place of another. */
    void moveTo(Leftover other) {
        try {
            other.belongsTo(belongsTo());
            Files.move(document, other.document, StandardCopyOption.REPLACE_EXISTING);
            Files.deleteIfExists(note());
        } catch (IOException e) {
            // It stays where it is
        }
    }

    void delete() {
        try {
            Files.deleteIfExists(document);
            Files.deleteIfExists(note());
        } catch (IOException e) {
            // It will be offered again
        }
    }
}
