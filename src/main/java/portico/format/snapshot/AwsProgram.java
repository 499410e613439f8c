package portico.format.snapshot;

import java.io.IOException;
import java.util.List;

/** The user's own {@code aws} program, and the patience to ask it again. */
public interface AwsProgram {

    /**
     * Runs it to its end, without a terminal.
     *
     * @param arguments behind the program's name
     * @throws IOException where there is no such program, or it cannot be started
     */
    Answer run(List<String> arguments) throws IOException;

    /** Waits so long before another attempt; at once where the user does not want to wait any more. */
    void pause(int seconds);

    /** Whether the user wants no more of it. */
    boolean isCancelled();

    /** No further call is made, and all is said that there was to say. */
    void over();

    /**
     * What it said.
     *
     * @param status 0 where the call succeeded
     * @param output bytes of standard output
     * @param error standard error
     */
    @SuppressWarnings("ArrayRecordComponent") // bytes on their way into a file; nobody compares them
    record Answer(int status, byte[] output, String error) {}
}
