package portico.app;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import portico.format.snapshot.AwsProgram;

/** The {@code aws} program on the PATH. It is stopped with Portico, so that Ctrl+C leaves nothing running. */
public final class AwsProcess implements AwsProgram {

    private static final long MILLISECONDS = 1000;
    /** Seconds in which it is said what was left behind. */
    private static final long LAST_WORDS = 2;

    private final String program;
    private final AtomicBoolean cancelled = new AtomicBoolean();
    private final CompletableFuture<Void> over = new CompletableFuture<>();

    public AwsProcess() {
        this("aws");
    }

    /** @param program name or path */
    public AwsProcess(String program) {
        this.program = program;
    }

    @Override
    public Answer run(List<String> arguments) throws IOException {
        Path errors = Files.createTempFile("portico-aws", ".txt");
        try {
            List<String> command = new ArrayList<>(arguments);
            command.addFirst(program);
            return stoppable(command, errors);
        } finally {
            Files.deleteIfExists(errors);
        }
    }

    /** No pager and no questions: there is nobody to answer them. */
    private static Process start(List<String> command, Path errors) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command).redirectError(errors.toFile())
                .redirectInput(new File(System.getProperty("os.name", "").startsWith("Windows") ? "NUL" : "/dev/null"));
        builder.environment().put("AWS_PAGER", "");
        builder.environment().put("AWS_CLI_AUTO_PROMPT", "off");
        return builder.start();
    }

    /** Ready to be stopped before it starts, so that there is no moment at which Ctrl+C would leave it behind. */
    private Answer stoppable(List<String> command, Path errors) throws IOException {
        AtomicReference<Optional<Process>> running = new AtomicReference<>(Optional.empty());
        Thread stop = new Thread(() -> {
            cancelled.set(true);
            running.get().ifPresent(AwsProcess::end);
            over.completeOnTimeout(null, LAST_WORDS, TimeUnit.SECONDS).join();
        }, "stop aws");
        if (!hook(stop)) {
            return interrupted();
        }
        try {
            Process process = start(command, errors);
            running.set(Optional.of(process));
            if (cancelled.get()) {
                end(process);
            }
            return answer(process, errors);
        } finally {
            unhook(stop);
        }
    }

    @Override
    public void over() {
        over.complete(null);
    }

    private static void end(Process process) {
        process.descendants().forEach(ProcessHandle::destroy);
        process.destroy();
    }

    private Answer answer(Process process, Path errors) throws IOException {
        try (InputStream out = process.getInputStream()) {
            byte[] output = out.readAllBytes();
            return new Answer(process.waitFor(), output, Files.readString(errors, StandardCharsets.UTF_8));
        } catch (InterruptedException e) {
            cancel();
            process.destroy();
            return interrupted();
        }
    }

    private static Answer interrupted() {
        return new Answer(1, new byte[0], "interrupted");
    }

    /** Whether there is still time for it: where Portico is ending already, nothing is to start any more. */
    private boolean hook(Thread stop) {
        try {
            Runtime.getRuntime().addShutdownHook(stop);
            return true;
        } catch (IllegalStateException e) {
            cancelled.set(true);
            return false;
        }
    }

    private void unhook(Thread stop) {
        try {
            Runtime.getRuntime().removeShutdownHook(stop);
        } catch (IllegalStateException e) {
            cancelled.set(true);
        }
    }

    private void cancel() {
        cancelled.set(true);
        Thread.currentThread().interrupt();
    }

    @Override
    public void pause(int seconds) {
        try {
            Thread.sleep(seconds * MILLISECONDS);
        } catch (InterruptedException e) {
            cancel();
        }
    }

    @Override
    public boolean isCancelled() {
        return cancelled.get();
    }
}
