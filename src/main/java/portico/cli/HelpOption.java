package portico.cli;

import picocli.CommandLine.Option;

/** {@code --help} of a subcommand. */
final class HelpOption {

    @Option(names = {"-h", "--help"}, order = 99, usageHelp = true, description = "Show this help and exit.")
    private boolean asked;
}
