package portico.cli;

import java.io.InputStream;
import java.io.PrintWriter;

/**
 * Where a command reads and prints.
 *
 * @param coloured whether standard output may carry colours: it is a terminal and NO_COLOR is not set
 * @param debug whether our own faults come with their stack trace
 */
public record Terminal(InputStream in, PrintWriter out, PrintWriter err, boolean coloured, boolean debug) {}
