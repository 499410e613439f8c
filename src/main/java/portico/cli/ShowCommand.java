package portico.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import portico.format.report.ReportedText;
import portico.format.report.ShowJson;
import portico.format.report.ShowText;
import portico.model.analysis.Analysis;
import portico.model.analysis.Reconciliation;

/** {@code portico show}. */
@Command(name = "show", sortOptions = false, description = {"Say what runs where, and what does not, and why.",
        ""}, footer = {"", "Examples:", "  portico show samples/eni-limit.json",
                "  portico show samples/three-modes.json --format json | jq .tasks",
                "  aws ecs describe-tasks ... | portico show -"})
final class ShowCommand implements Callable<Integer> {

    @Mixin
    private Inputs inputs;

    @Option(names = "--format", paramLabel = "text|json", description = "How to print it; text unless said otherwise.")
    private PrintFormat format = PrintFormat.TEXT;

    @Override
    public Integer call() {
        Network network = inputs.network();
        Analysis analysis = network.analysis();
        Reconciliation reported = Reconciliation.of(analysis, network.reading().statements());
        if (format == PrintFormat.JSON) {
            network.print(ShowJson.write(analysis, reported, network.reading().notes()));
        } else if (!network.isNothing()) {
            network.print(ShowText.write(analysis, network.ink()) + ReportedText.write(reported, network.ink()));
        }
        return network.status(Status.FINE);
    }
}
