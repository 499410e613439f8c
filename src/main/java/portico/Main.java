package portico;

import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import portico.app.AwsProcess;
import portico.app.Desktop;
import portico.app.Display;
import portico.app.StandInPicture;
import portico.cli.CommandLineInterface;
import portico.cli.StandardStream;
import portico.cli.Terminal;
import portico.cli.TerminalWidth;
import portico.cli.WindowOpener;
import portico.format.catalogue.OwnCatalogue;
import portico.format.files.Folders;

/** A subcommand is carried out on the command line; no subcommand opens the window. */
public final class Main {
    private static final String SAMPLE = "/portico/samples/e-commerce.json";

    private Main() {}

    public static void main(String[] arguments) {
        Terminal terminal = terminal(System.in);
        WindowOpener window = files -> open(files, terminal);
        System.exit(new CommandLineInterface(terminal, window, new AwsProcess()).run(arguments));
    }

    private static int open(List<Path> files, Terminal terminal) {
        Optional<String> obstacle = Display.ofThisMachine().obstacle();
        if (obstacle.isEmpty()) {
            Desktop.open(files.stream().map(Path::toString).toList());
            return 0;
        }
        terminal.err()
                .println("portico: note: no window can be opened: " + obstacle.get() + "; here is a picture instead");
        terminal.err().flush();
        try {
            return picture(files, StandInPicture.ofThisMachine().file());
        } catch (IOException e) {
            terminal.err().println("portico: error: there is no place for the picture: " + e.getMessage());
            terminal.err().flush();
            return 2;
        }
    }

    /** What the window would have shown, as a PNG; prints its path. */
    private static int picture(List<Path> files, Path picture) {
        Terminal terminal = terminal(files.isEmpty() ? Main.class.getResourceAsStream(SAMPLE) : System.in);
        Stream<String> inputs = files.isEmpty() ? Stream.of("-") : files.stream().map(Path::toString);
        Stream<String> command = Stream.of(Stream.of("render"), inputs, Stream.of("-q", "-o", picture.toString()))
                .flatMap(words -> words);
        WindowOpener none = _ -> 0;
        int status = new CommandLineInterface(terminal, none, new AwsProcess()).run(command.toArray(String[]::new));
        if (status == 0) {
            terminal.out().println(picture);
            terminal.out().flush();
        }
        return status;
    }

    private static Terminal terminal(InputStream in) {
        // No console at all where standard streams are redirected
        Optional<Console> console = Optional.ofNullable(System.console()).filter(Console::isTerminal);
        boolean interactive = console.isPresent();
        boolean coloured = interactive && System.getenv("NO_COLOR") == null && !"dumb".equals(System.getenv("TERM"));
        Charset charset = console.map(Console::charset).orElse(StandardCharsets.UTF_8);
        return new Terminal(in, writer(FileDescriptor.out, charset),
                new StandardStream(new FileOutputStream(FileDescriptor.out)), writer(FileDescriptor.err, charset),
                coloured, interactive ? TerminalWidth::detected : TerminalWidth::usual,
                System.getenv("PORTICO_DEBUG") != null, OwnCatalogue.find(System.getenv(), Folders.settings()));
    }

    private static PrintWriter writer(FileDescriptor to, Charset charset) {
        return new PrintWriter(new OutputStreamWriter(new StandardStream(new FileOutputStream(to)), charset),
                to == FileDescriptor.err);
    }
}
