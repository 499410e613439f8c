package portico.model.flow;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A network namespace of this machine's kernel: a host, a container or a router, with nothing in it but what the test puts there. */
record KernelHost(String name) implements AutoCloseable {

    private static final long SECONDS = 10;

    static KernelHost create(String name) {
        run(List.of("ip", "netns", "add", name));
        KernelHost host = new KernelHost(name);
        host.run("ip", "link", "set", "lo", "up");
        return host;
    }

    /** Removes the namespace, and with it every device, address and rule in it. */
    @Override
    public void close() {
        run(List.of("ip", "netns", "del", name));
    }

    /** Runs a command inside; the test fails where the command does. */
    String run(String... command) {
        return run(inside(command));
    }

    /** The number by which the kernel knows a device. */
    int index(String device) {
        return Integer.parseInt(run("cat", "/sys/class/net/" + device + "/ifindex").strip());
    }

    /** Starts a command inside and waits for a line that says it is ready. */
    Process start(String readyWhen, String... command) {
        try {
            Process process = new ProcessBuilder(inside(command)).redirectInput(ProcessBuilder.Redirect.PIPE).start();
            BufferedReader errors = process.errorReader(StandardCharsets.UTF_8);
            String line = errors.readLine();
            while (line != null && !line.contains(readyWhen)) {
                line = errors.readLine();
            }
            if (line == null) {
                throw new IllegalStateException(String.join(" ", command) + " did not start");
            }
            return process;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A rule set for nft, read from its standard input. */
    void rules(String rules) {
        try {
            Process process = new ProcessBuilder(inside("nft", "-f", "-")).redirectErrorStream(true).start();
            process.outputWriter().append(rules).close();
            finish(List.of("nft"), process);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<String> inside(String... command) {
        List<String> words = new ArrayList<>(List.of("ip", "netns", "exec", name));
        words.addAll(List.of(command));
        return words;
    }

    static String run(List<String> command) {
        try {
            return finish(command, new ProcessBuilder(command).redirectErrorStream(true).start());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String finish(List<String> command, Process process) throws IOException {
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        try {
            if (!process.waitFor(SECONDS, TimeUnit.SECONDS) || process.exitValue() != 0) {
                throw new IllegalStateException(String.join(" ", command) + ": " + output);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
        return output;
    }
}
