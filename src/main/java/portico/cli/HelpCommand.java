package portico.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code portico help}: what {@code --help} says, for those who ask in a word. */
@Command(name = "help", helpCommand = true, description = "Explain Portico, or one of its commands.", footer = {"",
        "Examples:", "  portico help", "  portico help trace"})
final class HelpCommand implements Callable<Integer> {

    @ParentCommand
    private PorticoCommand portico;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "COMMAND", arity = "0..1", description = "What to explain; Portico as a whole where there is none.")
    private String command;

    @Override
    public Integer call() {
        CommandLine whole = spec.commandLine().getParent();
        CommandLine asked = command == null ? whole : whole.getSubcommands().get(command);
        if (asked == null) {
            throw new ParameterException(spec.commandLine(), portico.noSuchCommand(command));
        }
        asked.usage(portico.terminal().out(), whole.getColorScheme());
        return Status.FINE;
    }
}
