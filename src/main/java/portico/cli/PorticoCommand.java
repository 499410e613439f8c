package portico.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import portico.format.Likeness;
import portico.format.snapshot.AwsProgram;

/** {@code portico}: the window without a subcommand, else the subcommand. */
@Command(name = "portico", mixinStandardHelpOptions = true, versionProvider = Version.class, sortOptions = false, header = "See an Amazon ECS network as an apartment building.", description = {
        "", "Without a command, opens the window: on FILE..., or on the e-commerce sample.", ""}, subcommands = {
                ShowCommand.class, CheckCommand.class, TraceCommand.class, ReachCommand.class, PlaceCommand.class,
                RestartCommand.class, DeployCommand.class, RenderCommand.class, ConvertCommand.class, DiffCommand.class,
                SnapshotCommand.class, FlowsCommand.class, TypesCommand.class, RulesCommand.class, LessonCommand.class,
                HelpCommand.class}, footer = {"",
                        "FILE is a Portico document, a picture made by Portico, a folder, or any files Portico recognizes",
                        "by their content (output of the AWS CLI's describe commands among them); - is standard input.",
                        "",
                        "Exit status: 0 fine; 1 the answer is no; 2 usage; 3 input that cannot be read; 4 our own fault.",
                        "", "Examples:", "  portico samples/e-commerce.json", "  portico show samples/three-modes.json",
                        "  portico trace samples/e-commerce.json --from payment-svc --to user-rds",
                        "  portico render samples/e-commerce.json -o shop.png --scale 2", "  portico rules R41"})
final class PorticoCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    private final Terminal terminal;
    private final WindowOpener window;
    private final AwsProgram aws;

    @Parameters(paramLabel = "FILE", description = "What to open in the window.")
    private List<Path> files = new ArrayList<>();

    PorticoCommand(Terminal terminal, WindowOpener window, AwsProgram aws) {
        this.terminal = terminal;
        this.window = window;
        this.aws = aws;
    }

    Terminal terminal() {
        return terminal;
    }

    AwsProgram aws() {
        return aws;
    }

    @Override
    public Integer call() {
        files.stream().filter(this::isMisspelt).findFirst().ifPresent(word -> {
            throw new ParameterException(spec.commandLine(),
                    "there is neither a file nor a command " + word + meant(word.toString()));
        });
        return window.open(List.copyOf(files));
    }

    /** Says so, and which there are. */
    String noSuchCommand(String word) {
        return "there is no command " + word + meant(word);
    }

    private String meant(String word) {
        String suggestion = Likeness.suggestion(word, spec.subcommands().keySet());
        return suggestion + (suggestion.isEmpty() ? "; the commands are " : " The commands are ")
                + String.join(", ", spec.subcommands().keySet());
    }

    /** A bare word that names no file was meant to be a command. */
    private boolean isMisspelt(Path file) {
        return file.toString().matches("[a-z]+") && !Files.exists(file);
    }
}
