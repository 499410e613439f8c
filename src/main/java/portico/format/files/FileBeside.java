package portico.format.files;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;

/**
 * A new hidden file in the folder of another, so that it can take the other's place in one step. It is gone afterwards, and also when the program is
 * told to end; what a program left behind that was killed is cleared away by the next that writes there.
 */
record FileBeside(Path path) implements AutoCloseable {

    /** Nobody who still writes a file leaves it untouched for so long. */
    private static final Duration ABANDONED = Duration.ofHours(1);
    private static final int MOST = 100;
    private static final String ENDING = ".tmp";

    static FileBeside of(Path target) throws IOException {
        FileBeside beside = new FileBeside(create(target));
        // Named after the process, so that it takes away no file of another one; each name is remembered once
        beside.path.toFile().deleteOnExit();
        clear(target, modified(beside.path).minus(ABANDONED));
        return beside;
    }

    private static String start(Path target) {
        return "." + target.getFileName() + ".";
    }

    private static Path create(Path target) throws IOException {
        String start = start(target) + ProcessHandle.current().pid() + "-";
        for (int i = 1;; i++) {
            try {
                return Files.createFile(target.resolveSibling(start + i + ENDING));
            } catch (FileAlreadyExistsException e) {
                if (i >= MOST) {
                    throw e;
                }
            }
        }
    }

    private static Instant modified(Path path) throws IOException {
        return Files.getLastModifiedTime(path).toInstant();
    }

    /** What cannot be listed or deleted stays: whoever saves a file has no part in it. */
    private static void clear(Path target, Instant before) {
        try (DirectoryStream<Path> left = Files.newDirectoryStream(target.toAbsolutePath().getParent(),
                path -> isLeft(path.getFileName().toString(), start(target)))) {
            for (Path path : left) {
                clearOne(path, before);
            }
        } catch (IOException | DirectoryIteratorException e) {
            // The next that writes there tries again
        }
    }

    private static void clearOne(Path path, Instant before) {
        try {
            if (modified(path).isBefore(before)) {
                Files.deleteIfExists(path);
            }
        } catch (IOException e) {
            // Another program took it away, or it is none of ours
        }
    }

    private static boolean isLeft(String name, String start) {
        return name.startsWith(start) && name.endsWith(ENDING)
                && name.substring(start.length(), name.length() - ENDING.length()).matches("(\\d+-)?\\d+");
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(path);
    }
}
