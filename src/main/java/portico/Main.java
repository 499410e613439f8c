package portico;

import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import portico.cli.CommandLineInterface;
import portico.cli.Terminal;

/** A subcommand is carried out on the command line; no subcommand opens the window. */
public final class Main {
    private Main() {}

    public static void main(String[] arguments) {
        int status = new CommandLineInterface(terminal(), files -> {
            System.err.println("portico: there is no window yet");
            return 2;
        }).run(arguments);
        System.exit(status);
    }

    private static Terminal terminal() {
        Console console = System.console();
        boolean interactive = console != null && console.isTerminal();
        boolean coloured = interactive && System.getenv("NO_COLOR") == null && !"dumb".equals(System.getenv("TERM"));
        Charset charset = interactive ? console.charset() : StandardCharsets.UTF_8;
        return new Terminal(System.in, writer(FileDescriptor.out, charset), writer(FileDescriptor.err, charset),
                coloured, System.getenv("PORTICO_DEBUG") != null);
    }

    private static PrintWriter writer(FileDescriptor to, Charset charset) {
        return new PrintWriter(new OutputStreamWriter(new FileOutputStream(to), charset), false);
    }
}
