package portico;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import portico.format.Source;

/**
 * Real files of other people, which are not part of the project. They are looked for in {@code ../shared/inputs}, or where the system property
 * {@code portico.inputs} says; tests that need them are skipped where they are not.
 */
public final class Inputs {

    private static final Path ROOT = Path.of(System.getProperty("portico.inputs", "../shared/inputs"));

    private Inputs() {}

    /** A folder of them; the calling test is skipped where it is not there. */
    public static Path folder(String name) {
        Path folder = ROOT.resolve(name);
        assumeTrue(Files.isDirectory(folder), () -> "no real inputs in " + folder);
        return folder;
    }

    /** The files of a folder in the order of their names, each named by folder and file. */
    public static List<Source> sources(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(Files::isRegularFile).sorted().map(Inputs::source).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One file, named by its path in the folder of inputs; the calling test is skipped where there are none. */
    public static Source source(String path) {
        return source(folder("").resolve(path));
    }

    private static Source source(Path file) {
        try {
            return new Source(file.getParent().getFileName() + "/" + file.getFileName(), Files.readAllBytes(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
