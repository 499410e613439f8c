package portico.format.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import portico.format.Progress;
import portico.format.Reading;
import portico.format.document.DocumentWriter;
import portico.format.json.Json;

/** Saves documents. */
public final class DocumentFile {

    private DocumentFile() {}

    /**
     * Writes a document whole or not at all, carrying over from the files the topology was read from what Portico itself makes nothing of.
     *
     * @param from documents it came from; files that are gone or are none are passed over
     * @throws IOException with a sentence for people; the old file is intact then
     */
    public static void save(Path file, List<Path> from, Reading reading) throws IOException {
        SafeFile.write(file, text(from, reading));
    }

    /** What {@link #save} would write. */
    public static String text(List<Path> from, Reading reading) {
        return DocumentWriter.write(reading, from.stream().flatMap(path -> json(path).stream()).toList());
    }

    private static Optional<Json> json(Path path) {
        return Files.isRegularFile(path)
                ? new Loading(Progress.NONE, new ArrayList<>()).path(path)
                        .stream()
                        .findFirst()
                        .flatMap(source -> source.json())
                : Optional.empty();
    }
}
