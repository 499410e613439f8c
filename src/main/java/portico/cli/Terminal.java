package portico.cli;

import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Where a command reads and prints, and what the person at it has set up.
 *
 * @param coloured whether standard output may carry colours: it is a terminal and NO_COLOR is not set
 * @param debug whether our own faults come with their stack trace
 * @param ownCatalogue the person's own catalogue of instance types, used unless an option names another
 */
public record Terminal(InputStream in, PrintWriter out, PrintWriter err, boolean coloured, boolean debug,
        Optional<Path> ownCatalogue) {}
