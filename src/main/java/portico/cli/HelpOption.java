package portico.cli;

import picocli.CommandLine.Option;

/** {@code --help} of a subcommand. */
final class HelpOption {

    @Option(names = {"-h", "--help"}, order = 99, usageHelp = true, description = "Show this help and exit.")
    @SuppressWarnings("unused") // set and looked at by picocli
    private boolean asked;
}
