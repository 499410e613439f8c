package portico.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import portico.app.AwsProcess;
import portico.format.snapshot.AwsProgram;

/**
 * A stand-in for the {@code aws} program: a script that plays answers from files called as the calls are, and writes down every call. An answer
 * {@code NAME.fail} is said on standard error with status 254, as often as there are lines in {@code NAME.times}.
 */
final class StandIn implements AwsProgram {

    private static final String SCRIPT = """
            #!/bin/sh
            here="$(dirname "$0")"
            echo "$@" >> "$here/calls.log"
            name="$1-$2"
            case "$*" in *--starting-token*) name="$name.next";; esac
            if [ -s "$here/$name.times" ]; then
              sed -i 1d "$here/$name.times"
              cat "$here/$name.fail" >&2
              exit 254
            fi
            [ -f "$here/$name.json" ] && exec cat "$here/$name.json"
            echo "{}"
            """;

    private final Path folder;
    private final AwsProgram program;
    private final List<Integer> pauses = new ArrayList<>();
    private int callsLeft = Integer.MAX_VALUE;
    private boolean over;

    StandIn(Path folder) throws IOException {
        this.folder = Files.createDirectories(folder);
        Path script = Files.writeString(folder.resolve("aws"), SCRIPT);
        if (!script.toFile().setExecutable(true)) {
            throw new IOException(script + " cannot be made a program");
        }
        this.program = new AwsProcess(script.toString());
    }

    StandIn answers(String call, String json) throws IOException {
        Files.writeString(folder.resolve(call + ".json"), json);
        return this;
    }

    StandIn fails(String call, int times, String words) throws IOException {
        Files.writeString(folder.resolve(call + ".times"), "x\n".repeat(times));
        Files.writeString(folder.resolve(call + ".fail"), words);
        return this;
    }

    /** The user presses Ctrl+C after so many calls. */
    StandIn cancelledAfter(int calls) {
        callsLeft = calls;
        return this;
    }

    List<String> calls() throws IOException {
        return Files.readAllLines(folder.resolve("calls.log"));
    }

    List<Integer> pauses() {
        return List.copyOf(pauses);
    }

    @Override
    public Answer run(List<String> arguments) throws IOException {
        callsLeft--;
        return program.run(arguments);
    }

    @Override
    public void pause(int seconds) {
        pauses.add(seconds);
    }

    @Override
    public boolean isCancelled() {
        return callsLeft <= 0;
    }

    @Override
    public void over() {
        over = true;
        program.over();
    }

    /** Whether it was told that no further call is made. */
    boolean isOver() {
        return over;
    }
}
