package portico.cli;

import java.io.IOException;
import java.util.Arrays;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import portico.format.snapshot.AwsProgram;

/** Runs one command line. */
public final class CommandLineInterface {

    /** Help is not squeezed further. */
    private static final int NARROWEST = 60;

    private final Terminal terminal;
    private final CommandLine commands;

    public CommandLineInterface(Terminal terminal, WindowOpener window, AwsProgram aws) {
        this.terminal = terminal;
        commands = new CommandLine(new PorticoCommand(terminal, window, aws)).setOut(terminal.out())
                .setErr(terminal.err())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setAbbreviatedOptionsAllowed(false)
                .setColorScheme(CommandLine.Help.defaultColorScheme(terminal.coloured() ? Ansi.ON : Ansi.OFF))
                .setHelpFactory(WholeWordHelp::new)
                .setUsageHelpWidth(Math.clamp(terminal.columns().getAsInt(), NARROWEST, TerminalWidth.usual()))
                .setParameterExceptionHandler(this::usage)
                .setExecutionExceptionHandler(this::fault);
        commands.getSubcommands().values().forEach(CommandLineInterface::addHelp);
    }

    /** Every command explains itself, and the statuses it may end with. */
    private static void addHelp(CommandLine command) {
        command.addMixin("help", new HelpOption());
        command.getCommandSpec().usageMessage().exitCodeListHeading("%nExit status:%n").exitCodeList(Status.MEANINGS);
    }

    /** Carries a command out and says with which status the process should end; never throws. */
    public int run(String... arguments) {
        try {
            int status = commands.execute(arguments);
            return terminal.out().checkError() ? lost() : status;
        } finally {
            terminal.out().flush();
            terminal.err().flush();
        }
    }

    /** What was printed did not arrive, so that whatever it was is no answer. */
    private int lost() {
        terminal.err().println("portico: error: standard output could not be written, and is not complete");
        return Status.USAGE;
    }

    private int usage(ParameterException problem, String[] arguments) {
        terminal.err().println("portico: error: " + Misuse.words(problem));
        CommandLine command = problem.getCommandLine();
        if (!(problem.getCause() instanceof IOException)) {
            CommandLine.UnmatchedArgumentException.printSuggestions(problem, terminal.err());
            terminal.err().println("Try '" + command.getCommandSpec().qualifiedName() + " --help'.");
        }
        return Status.USAGE;
    }

    private int fault(Exception problem, CommandLine command, ParseResult parsed) {
        terminal.err().println("portico: error: this is a fault of Portico itself: " + problem);
        if (terminal.debug()) {
            problem.printStackTrace(terminal.err());
        } else {
            terminal.err()
                    .println("Please report it with the output of PORTICO_DEBUG=1 portico "
                            + String.join(" ", Arrays.asList(command.getCommandName())) + " ...");
        }
        return Status.FAULT;
    }
}
