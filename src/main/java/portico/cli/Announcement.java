package portico.cli;

import java.nio.file.Path;
import picocli.CommandLine.Option;

/** What a command says of the file it wrote, on standard error, unless told not to. */
final class Announcement {

    @Option(names = {"-q", "--quiet"}, description = "Do not say what was written.")
    private boolean quiet;

    /** @param what of the file's content, such as its size */
    void wrote(Terminal terminal, Path file, String what) {
        if (!quiet) {
            terminal.err().println("portico: wrote " + file + ", " + what);
        }
    }
}
