package portico.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Where the picture goes that is drawn where no window can be opened.
 *
 * @param here the working directory
 * @param temporary a folder that everybody on the machine may share
 */
public record StandInPicture(Path here, Path temporary) {

    public static StandInPicture ofThisMachine() {
        return new StandInPicture(Path.of(""), Path.of(System.getProperty("java.io.tmpdir")));
    }

    /**
     * Beside what Maven builds, where that is what started us; else a new file that nobody else's can stand in the way of.
     *
     * @throws IOException when no file can be made
     */
    public Path file() throws IOException {
        Path target = here.resolve("target");
        boolean built = Files.exists(here.resolve("pom.xml")) && Files.isWritable(target);
        return (built ? target.resolve("portico.png") : Files.createTempFile(temporary, "portico-", ".png"))
                .toAbsolutePath();
    }
}
