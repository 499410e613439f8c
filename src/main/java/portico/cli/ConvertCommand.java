package portico.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import portico.format.files.DocumentFile;
import portico.format.files.SafeFile;

/** {@code portico convert}. */
@Command(name = "convert", sortOptions = false, description = {
        "Read any input, or several merged, and write Portico's document.", ""}, footer = {"",
                "Everything is written out: ids, addresses, host ports and tasks that were left out come assigned.", "",
                "Examples:", "  portico convert describe-output/ -o network.json",
                "  portico convert samples/restart.json -o - | jq .tasks"})
final class ConvertCommand implements Callable<Integer> {

    @Mixin
    private Inputs inputs;

    @Option(names = {"-o",
            "--output"}, required = true, paramLabel = "OUT.json", description = "What to write; - is standard output.")
    private Path output;

    @Mixin
    private Announcement announcement;

    @Override
    public Integer call() {
        return inputs.answer(this::convert);
    }

    private int convert(Network network) {
        String document = DocumentFile.text(inputs.isMasked() ? List.of() : inputs.files(), network.reading());
        if (output.toString().equals("-")) {
            network.print(document);
        } else {
            write(document);
            announcement.wrote(network.terminal(), output, Counts.of(network.topology()));
        }
        return Status.FINE;
    }

    private void write(String document) {
        try {
            SafeFile.write(output, document);
        } catch (IOException e) {
            throw inputs.misuse(e);
        }
    }
}
