package portico.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;
import portico.format.snapshot.Snapshot;
import portico.format.snapshot.SnapshotFailure;

/** {@code portico snapshot}. */
@Command(name = "snapshot", sortOptions = false, description = {
        "Ask AWS for everything around a cluster, and keep the answers to open offline.", ""}, footer = {"",
                "Runs your own aws program, with calls that only read. Its answers are kept as JSON files.",
                "Environment values, secrets, commands, log and volume options of containers are left out of the files.",
                "Where AWS asks for patience, calls are made again, up to half a minute later.", "", "Examples:",
                "  portico snapshot --cluster shop -o shop/ --dry-run",
                "  portico snapshot --cluster shop --profile prod --region eu-west-1 -o shop/", "  portico shop/"})
final class SnapshotCommand implements Callable<Integer> {

    @ParentCommand
    private PorticoCommand portico;

    @Spec
    private CommandSpec spec;

    @Option(names = "--cluster", required = true, paramLabel = "NAME", description = "Name or ARN of the cluster.")
    private String cluster;

    @Option(names = "--profile", paramLabel = "NAME", description = "Profile of the aws program.")
    private String profile;

    @Option(names = "--region", paramLabel = "REGION", description = "Region to ask, instead of the profile's.")
    private String region;

    @Option(names = {"-o",
            "--output"}, paramLabel = "DIR", description = "A new or empty folder; a dry run needs none.")
    private Path output;

    @Option(names = "--dry-run", description = "Print the calls and make none.")
    private boolean dryRun;

    @Override
    public Integer call() {
        Snapshot snapshot = new Snapshot(cluster, everywhere());
        if (dryRun) {
            snapshot.plan().forEach(portico.terminal().out()::println);
            return Status.FINE;
        }
        checkFolder();
        return take(snapshot);
    }

    private List<String> everywhere() {
        List<String> words = new ArrayList<>(List.of("--output", "json"));
        if (profile != null) {
            words.addAll(List.of("--profile", profile));
        }
        if (region != null) {
            words.addAll(List.of("--region", region));
        }
        return words;
    }

    /** There must be one, and an empty one: files of another snapshot would be read as part of this one. */
    private void checkFolder() {
        if (output == null) {
            throw new ParameterException(spec.commandLine(), "a snapshot needs a folder: -o DIR");
        }
        try {
            if (Files.isRegularFile(output) || !files().isEmpty()) {
                throw new ParameterException(spec.commandLine(), output + " is not an empty folder; name a new one");
            }
        } catch (IOException e) {
            throw new ParameterException(spec.commandLine(), output + " cannot be read: " + e.getMessage(), e);
        }
    }

    private int take(Snapshot snapshot) {
        try {
            int files = snapshot.take(portico.aws(), output, this::tell);
            tell("wrote " + files + " files to " + output + "; 'portico " + output + "' opens them");
            return Status.FINE;
        } catch (SnapshotFailure | CancellationException failure) {
            return fail(failure.getMessage());
        } catch (IOException e) {
            return fail(reason(e));
        } finally {
            portico.aws().over();
        }
    }

    /** The folder was empty before: what it has now was written. */
    private int fail(String why) {
        tell("error: " + why);
        List<String> written = written();
        if (!written.isEmpty()) {
            tell("the snapshot is partial: " + output + " has only " + String.join(", ", written)
                    + ", each of them whole; take it again into another folder");
        }
        return Status.UNREADABLE;
    }

    private List<String> written() {
        try {
            return files();
        } catch (IOException e) {
            return List.of("what cannot be listed (" + e.getMessage() + ")");
        }
    }

    /** The names of those in the folder; none where there is no folder yet. */
    private List<String> files() throws IOException {
        if (!Files.isDirectory(output)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(output)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private static String reason(IOException e) {
        String message = String.valueOf(e.getMessage());
        return message.startsWith("Cannot run program")
                ? "there is no aws program on the PATH; install the AWS CLI (https://aws.amazon.com/cli/), "
                        + "or run elsewhere what --dry-run prints and open its output"
                : message;
    }

    private void tell(String what) {
        portico.terminal().err().println("portico: " + what);
        portico.terminal().err().flush();
    }
}
