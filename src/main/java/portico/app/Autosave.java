package portico.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.LongPredicate;
import java.util.stream.Stream;
import javafx.animation.PauseTransition;
import javafx.util.Duration;
import portico.controller.Documents;
import portico.format.Reading;
import portico.format.files.DocumentFile;
import portico.model.workspace.Workspace;

/**
 * Keeps what is not saved in a file of its own beside the settings, a moment after each change, so that a crash loses next to nothing. The file
 * carries the number of the process: another window that is still open keeps its own.
 */
final class Autosave {
    private static final String PREFIX = "recovery-";
    private static final String SUFFIX = ".json";

    private final Path folder;
    private final Leftover file;
    private final Documents documents;
    private final Background background;
    private final PauseTransition pause = new PauseTransition(Duration.seconds(2));

    Autosave(Path folder, long process, Workspace workspace, Documents documents, Background background) {
        this.folder = folder;
        this.file = new Leftover(folder.resolve(PREFIX + process + SUFFIX));
        this.documents = documents;
        this.background = background;
        pause.setOnFinished(event -> keep());
        documents.observe(state -> pause.playFromStart());
        workspace.observe(analysis -> pause.playFromStart());
    }

    private void keep() {
        if (!documents.state().unsaved()) {
            background.execute(this::forget);
            return;
        }
        Reading network = documents.network();
        List<Path> from = documents.from();
        Optional<Path> belongsTo = documents.state().file();
        background.execute(() -> {
            try {
                Files.createDirectories(folder);
                file.belongsTo(belongsTo);
                DocumentFile.save(file.document(), from, network);
            } catch (IOException e) {
                // The disk is full or the folder gone: the document itself can still be saved elsewhere
            }
        });
    }

    /** What a window that is no longer there left behind; the newest first. */
    List<Leftover> leftBehind(LongPredicate isAlive) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(path -> process(path).filter(pid -> !isAlive.test(pid)).isPresent())
                    .sorted(Comparator.comparingLong(Autosave::written).reversed())
                    .map(Leftover::new)
                    .toList();
        } catch (IOException e) {
            return List.of();
        }
    }

    private static long written(Path path) {
        return path.toFile().lastModified();
    }

    private static Optional<Long> process(Path path) {
        String name = path.getFileName().toString();
        boolean ours = name.matches(PREFIX + "\\d{1,18}\\" + SUFFIX);
        return ours ? Optional.of(Long.valueOf(name.substring(PREFIX.length(), name.length() - SUFFIX.length())))
                : Optional.empty();
    }

    /** Keeps nothing more from now on. */
    void stop() {
        pause.stop();
    }

    /** Nothing needs to be kept any more: all is saved, or was given up. */
    void forget() {
        file.delete();
    }

    /** Takes over what another window left behind, so that it is safe until it is kept anew. */
    void adopt(Leftover left) {
        left.moveTo(file);
    }
}
