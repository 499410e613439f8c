package portico.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/** Commands of a file with what they printed below each, as a terminal shows it. */
record Transcript(Path file, String text) {

    private static final String PROMPT = "$ portico ";

    static Transcript of(Path file) throws IOException {
        return new Transcript(file, Files.readString(file));
    }

    List<String> commands() {
        return text.lines().filter(line -> line.startsWith(PROMPT)).map(l -> l.substring(PROMPT.length())).toList();
    }

    /** The same commands with what they print now; as with other expected output, {@code -Dportico.refresh=true} writes it into the file. */
    String printed() throws IOException {
        String now = commands().stream().map(Transcript::session).collect(Collectors.joining("\n"));
        if (Boolean.getBoolean("portico.refresh")) {
            Files.writeString(file, now);
        }
        return now;
    }

    /** The command, notes, results, and the exit status where it is not 0. */
    private static String session(String command) {
        Console console = Console.run(command.split(" "));
        String status = console.status() == Status.FINE ? "" : "exit status " + console.status() + "\n";
        return PROMPT + command + "\n" + console.err() + console.out() + status;
    }
}
