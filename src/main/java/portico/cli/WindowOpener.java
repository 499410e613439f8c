package portico.cli;

import java.nio.file.Path;
import java.util.List;

/** Opens the window; the command line knows no more of it. */
@FunctionalInterface
public interface WindowOpener {

    /**
     * Shows these files, or the sample where there are none, until the user is done.
     *
     * @return the exit status
     */
    int open(List<Path> files);
}
