package portico.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import portico.app.AwsProcess;
import portico.format.json.Json;
import portico.format.json.JsonParsing;
import portico.format.snapshot.AwsProgram;

/** Runs commands in this process and keeps what they print; of bytes each is one character. */
record Console(int status, String out, String err, String bytes) {

    private static final AwsProgram NO_AWS = new AwsProcess("no-such-program");

    static Console run(String... arguments) {
        return piped("", arguments);
    }

    static Console piped(String input, String... arguments) {
        return with(NO_AWS, input, arguments);
    }

    /** With this program as {@code aws}. */
    static Console with(AwsProgram aws, String input, String... arguments) {
        StringWriter out = new StringWriter();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        StringWriter err = new StringWriter();
        Terminal terminal = new Terminal(new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
                new PrintWriter(out), bytes, new PrintWriter(err), false, TerminalWidth::usual, false,
                Optional.empty());
        int status = new CommandLineInterface(terminal, Console::window, aws).run(arguments);
        return new Console(status, out.toString(), err.toString(), bytes.toString(StandardCharsets.ISO_8859_1));
    }

    /** Tells what was asked of the window by the status. */
    private static int window(List<Path> files) {
        return 100 + files.size();
    }

    Json json() {
        return JsonParsing.parse(out.getBytes(StandardCharsets.UTF_8)).value().orElseThrow();
    }
}
