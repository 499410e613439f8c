package portico.format.snapshot;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import java.util.stream.Stream;
import portico.format.json.Json;
import portico.format.json.JsonParsing;
import portico.format.json.ParsedJson;

/** Makes calls: again after a while where AWS asks for patience, and on until a list has ended. */
final class Asking {

    /** Seconds before each further attempt. */
    private static final List<Integer> PATIENCE = List.of(1, 2, 4, 8, 16);

    private static final int MOST_PAGES = 1000;

    private final AwsProgram aws;
    private final List<String> everywhere;
    private final Consumer<String> progress;

    /**
     * @param everywhere arguments of every call
     * @param progress told before each wait
     */
    Asking(AwsProgram aws, List<String> everywhere, Consumer<String> progress) {
        this.aws = aws;
        this.everywhere = List.copyOf(everywhere);
        this.progress = progress;
    }

    /** Every page of the answer. */
    List<Json> ask(List<String> arguments) throws IOException, SnapshotFailure {
        List<Json> pages = new ArrayList<>();
        Optional<String> next = Optional.empty();
        do {
            Stream<String> onwards = next.map(token -> Stream.of("--starting-token", token)).orElse(Stream.of());
            Json page = page(Stream.concat(arguments.stream(), onwards).toList());
            pages.add(page);
            next = page.text("nextToken").or(() -> page.text("NextToken")).or(() -> page.text("NextMarker"));
        } while (next.isPresent() && pages.size() < MOST_PAGES);
        return pages;
    }

    private Json page(List<String> arguments) throws IOException, SnapshotFailure {
        List<String> call = Stream.concat(arguments.stream(), everywhere.stream()).toList();
        for (int seconds : PATIENCE) {
            AwsProgram.Answer answer = run(call);
            if (answer.status() == 0 || Trouble.of(answer.error()) != Trouble.THROTTLED) {
                return content(answer, arguments);
            }
            progress.accept("AWS asks for patience: " + name(arguments) + " again in " + seconds + " s");
            aws.pause(seconds);
        }
        return content(run(call), arguments);
    }

    private AwsProgram.Answer run(List<String> call) throws IOException {
        if (aws.isCancelled()) {
            throw new CancellationException("the snapshot was cancelled");
        }
        AwsProgram.Answer answer = aws.run(call);
        if (aws.isCancelled()) {
            throw new CancellationException("the snapshot was cancelled");
        }
        return answer;
    }

    private static Json content(AwsProgram.Answer answer, List<String> arguments) throws SnapshotFailure {
        String call = name(arguments);
        if (answer.status() != 0) {
            Trouble trouble = Trouble.of(answer.error());
            throw new SnapshotFailure(call + ": " + trouble.told(answer.error()), trouble.isFinal());
        }
        ParsedJson parsed = JsonParsing.parse(answer.output());
        if (!parsed.isWhole()) {
            throw new SnapshotFailure(call + ": its answer is not JSON", false);
        }
        return parsed.value().orElseThrow();
    }

    /** The service and the operation. */
    private static String name(List<String> arguments) {
        return "aws " + String.join(" ", arguments.subList(0, 2));
    }
}
