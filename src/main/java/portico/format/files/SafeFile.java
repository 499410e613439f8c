package portico.format.files;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** Writes a file so that at every moment either the old content or the new one is there, never half of it. */
public final class SafeFile {

    /** Files of earlier attempts that a crash left behind. */
    private static final int MOST_LEFTOVERS = 100;

    private SafeFile() {}

    public static void write(Path file, String text) throws IOException {
        write(file, text.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Writes beside the file, to the disk, and then takes its place.
     *
     * @throws IOException with a sentence for people; the old content is intact then
     */
    public static void write(Path file, byte[] bytes) throws IOException {
        try {
            Path target = Files.isSymbolicLink(file) ? file.toRealPath() : file.toAbsolutePath();
            if (Files.isDirectory(target)) {
                throw new IOException("it is a folder");
            }
            replace(target, bytes);
        } catch (IOException e) {
            throw new IOException(file + " could not be written: " + reason(e)
                    + (Files.exists(file) ? "; the old file is as it was" : ""), e);
        }
    }

    private static void replace(Path target, byte[] bytes) throws IOException {
        if (Files.exists(target) && !Files.isRegularFile(target)) {
            Files.write(target, bytes);
            return;
        }
        Path beside = createBeside(target);
        try {
            writeThrough(beside, bytes);
            keepPermissions(target, beside);
            move(beside, target);
        } finally {
            Files.deleteIfExists(beside);
        }
    }

    /** A new hidden file in the same folder, so that it can be moved in one step. */
    private static Path createBeside(Path target) throws IOException {
        for (int i = 1;; i++) {
            try {
                return Files.createFile(target.resolveSibling("." + target.getFileName() + "." + i + ".tmp"));
            } catch (FileAlreadyExistsException e) {
                if (i >= MOST_LEFTOVERS) {
                    throw e;
                }
            }
        }
    }

    private static void writeThrough(Path file, byte[] bytes) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            ByteBuffer buffer = ByteBuffer.wrap(bytes);
            while (buffer.hasRemaining()) {
                channel.write(buffer);
            }
            channel.force(true);
        }
    }

    private static void keepPermissions(Path target, Path beside) throws IOException {
        if (Files.exists(target) && Files.getFileStore(beside).supportsFileAttributeView("posix")) {
            Files.setPosixFilePermissions(beside, Files.getPosixFilePermissions(target));
        }
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static String reason(IOException e) {
        return switch (e) {
            case NoSuchFileException _ -> "there is no such folder";
            case AccessDeniedException _ -> "writing there is not permitted";
            case IOException other -> other.getMessage();
        };
    }
}
