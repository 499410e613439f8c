package portico.format.snapshot;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import portico.format.files.SafeFile;
import portico.format.json.Json;
import portico.format.json.JsonWriter;

/**
 * Asks AWS for everything around one cluster, and keeps the answers as files that open offline.
 *
 * @param cluster name or ARN
 * @param everywhere arguments of every call, such as {@code --profile}
 */
public record Snapshot(String cluster, List<String> everywhere) {

    /** What no shell takes for anything else. */
    private static final Pattern PLAIN = Pattern.compile("[\\w@%+=:,./-]+");

    public Snapshot {
        everywhere = List.copyOf(everywhere);
    }

    /** The calls it makes, one a line; what stands in capitals is found out on the way. */
    public List<String> plan() {
        return Steps.ALL.stream().map(this::line).toList();
    }

    private String line(Step step) {
        String ids = step.each().isEmpty() ? step.option().replaceFirst("^--", "").toUpperCase(Locale.ROOT) : "VPC-IDS";
        Stream<String> words = Stream
                .of(Stream.of("aws"), step.arguments(cluster, List.of(ids)).stream(), everywhere.stream())
                .flatMap(part -> part);
        return words.map(Snapshot::quoted).collect(Collectors.joining(" "));
    }

    /** So that the line can be given to a shell as it is. */
    private static String quoted(String word) {
        return PLAIN.matcher(word).matches() ? word : "'" + word.replace("'", "'\\''") + "'";
    }

    /**
     * Makes the calls. Each file is written whole or not at all.
     *
     * @param folder new, or empty
     * @param progress told before each call and each wait, and of every call that failed and can be done without
     * @return how many files were written
     * @throws SnapshotFailure where nothing of worth can be had
     * @throws IOException where the program cannot be started, or a file not be written
     * @throws java.util.concurrent.CancellationException when the user wants no more
     */
    public int take(AwsProgram aws, Path folder, Consumer<String> progress) throws IOException, SnapshotFailure {
        Asking asking = new Asking(aws, everywhere, progress);
        Findings found = new Findings();
        int written = 0;
        for (int i = 0; i < Steps.ALL.size(); i++) {
            Step step = Steps.ALL.get(i);
            List<String> ids = step.source().apply(found).distinct().toList();
            if (step.takesIds() && ids.isEmpty()) {
                continue;
            }
            progress.accept(i + 1 + " of " + Steps.ALL.size() + ": aws " + step.service() + " " + step.operation()
                    + (ids.isEmpty() ? "" : " (" + ids.size() + ")"));
            written += take(step, ids, asking, found, folder, progress) ? 1 : 0;
        }
        return written;
    }

    private boolean take(Step step, List<String> ids, Asking asking, Findings found, Path folder,
            Consumer<String> progress) throws IOException, SnapshotFailure {
        try {
            Json answers = answers(step, ids, asking);
            check(answers);
            found.add(answers);
            Files.createDirectories(folder);
            SafeFile.write(folder.resolve(step.file()), JsonWriter.write(answers));
            return true;
        } catch (SnapshotFailure failure) {
            if (step.required() || failure.isFinal()) {
                throw failure;
            }
            progress.accept("left out: " + failure.getMessage());
            return false;
        }
    }

    private Json answers(Step step, List<String> ids, Asking asking) throws IOException, SnapshotFailure {
        Answers answers = new Answers();
        for (List<String> batch : step.takesIds() ? batches(ids, step.most()) : List.of(List.<String>of())) {
            for (Json page : asking.ask(step.arguments(cluster, batch))) {
                answers.add(page, batch.isEmpty() ? "" : batch.getFirst());
            }
        }
        return answers.json();
    }

    private static List<List<String>> batches(List<String> ids, int most) {
        List<List<String>> batches = new ArrayList<>();
        for (int i = 0; i < ids.size(); i += most) {
            batches.add(ids.subList(i, Math.min(ids.size(), i + most)));
        }
        return batches;
    }

    /** AWS answers fine where there is no such cluster, with a failure instead of it. */
    private void check(Json answers) throws SnapshotFailure {
        if (answers.find("clusters").isPresent() && answers.elements("clusters").isEmpty()) {
            throw new SnapshotFailure("there is no cluster " + cluster + " in this account and Region", true);
        }
    }
}
