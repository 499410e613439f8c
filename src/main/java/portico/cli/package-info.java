/**
 * The command line: options in, results to standard output, notes and progress to standard error, an exit status that scripts depend on. The only
 * package that prints. Knows {@code format}, {@code model} and the parts of {@code view} that make pictures without a display.
 */
package portico.cli;
