package portico.cli;

import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.IntSupplier;

/**
 * Where a command reads and prints, and what the person at it has set up.
 *
 * @param bytes standard output for what is no text; nothing else is printed then
 * @param coloured whether standard output may carry colours: it is a terminal and NO_COLOR is not set
 * @param columns how many characters a line of text may have
 * @param debug whether our own faults come with their stack trace
 * @param ownCatalogue the person's own catalogue of instance types, used unless an option names another
 */
public record Terminal(InputStream in, PrintWriter out, OutputStream bytes, PrintWriter err, boolean coloured,
        IntSupplier columns, boolean debug, Optional<Path> ownCatalogue) {}
