package portico.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import portico.format.difference.Differences;
import portico.format.report.DifferenceReport;

/** {@code portico diff}. */
@Command(name = "diff", sortOptions = false, description = {
        "Say whether a diagram, or any other file, is still true of a network.", ""}, footer = {"",
                "Both sides are anything Portico reads: a document, a PNG or SVG that Portico drew, a folder of",
                "what the AWS CLI printed, a template. Resources are compared by id and member by member; tasks",
                "are counted for each service, for they get other ids, addresses and ports at each start. The last",
                "host ports handed out, figures that AWS reported and marks of assumptions count for nothing. Nothing",
                "is written. Exit status 1 when anything differs.", "", "Examples:",
                "  portico diff shop/ --against diagram.png",
                "  portico diff new.json --against samples/e-commerce.json --format json"})
final class DiffCommand implements Callable<Integer> {

    @Mixin
    private Inputs inputs;

    @Option(names = "--against", required = true, paramLabel = "FILE", description = "What it is compared with: the diagram, or the network as it was.")
    private Path against;

    @Option(names = "--format", paramLabel = "text|json", description = "How to print it; text unless said otherwise.")
    private PrintFormat format = PrintFormat.TEXT;

    @Override
    public Integer call() {
        return inputs.compare(against, this::compare);
    }

    private int compare(Network before, Network now) {
        DifferenceReport report = new DifferenceReport(Differences.between(before.topology(), now.topology()));
        now.print(format == PrintFormat.JSON ? report.json() : report.text(now.ink()));
        return report.differences().isEmpty() ? Status.FINE : Status.NO;
    }
}
