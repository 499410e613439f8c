package portico.format.files;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import portico.format.Note;
import portico.format.Progress;
import portico.format.Source;

/** Gets bytes from where the user pointed. Whatever stands in the way becomes a note: nothing is thrown, and nothing endless is waited for. */
final class Loading {

    private static final long LARGEST_MIB = 512;

    private static final int FOLDER_DEPTH = 4;
    private static final int MOST_FILES = 2000;

    private final Progress progress;
    private final List<Note> notes;

    Loading(Progress progress, List<Note> notes) {
        this.progress = progress;
        this.notes = notes;
    }

    /** Larger files are no topologies, and what fills more than half of the memory there is leaves no room to understand it. */
    static long largestMib() {
        return Math.min(LARGEST_MIB, Runtime.getRuntime().maxMemory() >> 21);
    }

    /** The file, or the files of a folder in the order of their names. */
    List<Source> path(Path path) {
        return Files.isDirectory(path) ? folder(path) : file(path, progress).stream().toList();
    }

    private List<Source> folder(Path folder) {
        try {
            FolderWalk walk = FolderWalk.through(folder, FOLDER_DEPTH, MOST_FILES);
            walk.closed().forEach((closed, fault) -> refuse(closed, reason(fault)));
            List<Path> found = walk.files();
            if (found.isEmpty() && walk.closed().isEmpty()) {
                refuse(folder, "there are no files in this folder" + but(walk.passedOver()));
            } else if (found.size() > MOST_FILES) {
                refuse(folder,
                        "there are more than " + MOST_FILES + " files in this folder; name the ones that are meant");
                return List.of();
            }
            return IntStream.range(0, found.size())
                    .mapToObj(i -> file(found.get(i), progress.part(i, found.size())))
                    .flatMap(Optional::stream)
                    .toList();
        } catch (IOException e) {
            refuse(folder, reason(e));
            return List.of();
        }
    }

    private static String but(List<Path> passedOver) {
        return passedOver.stream()
                .findFirst()
                .map(one -> " but those that tools keep for themselves, such as " + one.getFileName()
                        + "; name the ones that are meant")
                .orElse("");
    }

    private Optional<Source> file(Path file, Progress goesOn) {
        if (Files.exists(file) && !Files.isRegularFile(file)) {
            return refuse(file, "is neither a file nor a folder");
        }
        try (InputStream in = Files.newInputStream(file)) {
            return stream(file.toString(), in, Files.size(file), goesOn);
        } catch (IOException e) {
            return refuse(file, reason(e));
        }
    }

    /** Reads to the end, unless that is too far away. */
    Optional<Source> stream(String name, InputStream in) {
        try {
            return stream(name, in, -1, progress);
        } catch (IOException e) {
            notes.add(Note.error(name, "", reason(e)));
            return Optional.empty();
        }
    }

    private Optional<Source> stream(String name, InputStream in, long size, Progress goesOn) throws IOException {
        long most = largestMib() << 20;
        Intake intake = new Intake(size > most ? 0 : size);
        while (size <= most && intake.count() <= most && intake.takes(in)) {
            progress.checkGoesOn();
            goesOn.report(name, size > 0 ? Math.min(1, (double) intake.count() / size) : -1);
        }
        if (size > most || intake.count() > most) {
            notes.add(Note.error(name, "", tooLarge(size)));
            return Optional.empty();
        }
        byte[] content = Packed.unpack(name, intake.all(), notes);
        return Optional.of(new Source(name, CarriedDocument.in(content).orElse(content)));
    }

    private static String tooLarge(long size) {
        String how = size > 0 ? "is " + (size >> 20) + " MiB large" : "is too large";
        return how + "; Portico reads files of up to " + largestMib() + " MiB";
    }

    private Optional<Source> refuse(Path path, String why) {
        notes.add(Note.error(path.toString(), "", why));
        return Optional.empty();
    }

    private static String reason(Exception e) {
        return switch (e) {
            case NoSuchFileException _ -> "there is no such file";
            case AccessDeniedException _ -> "reading it is not permitted";
            case Exception other -> "cannot be read: " + other.getMessage();
        };
    }
}
