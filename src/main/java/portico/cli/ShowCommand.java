package portico.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import portico.format.Reading;
import portico.format.catalogue.Catalogue;
import portico.format.report.Ink;
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

    @ParentCommand
    private PorticoCommand portico;

    @Mixin
    private Inputs inputs;

    @Option(names = "--format", paramLabel = "text|json", description = "How to print it; text unless said otherwise.")
    private PrintFormat format = PrintFormat.TEXT;

    @Override
    public Integer call() {
        Catalogue catalogue = inputs.catalogue(portico.terminal());
        Reading reading = inputs.read(portico.terminal(), catalogue);
        Analysis analysis = inputs.analyze(reading, catalogue);
        Reconciliation reported = Reconciliation.of(analysis, reading.statements());
        if (format == PrintFormat.JSON) {
            portico.terminal().out().print(ShowJson.write(analysis, reported, reading.notes()));
        } else if (!Inputs.isNothing(reading)) {
            Ink ink = new Ink(portico.terminal().coloured());
            portico.terminal().out().print(ShowText.write(analysis, ink) + ReportedText.write(reported, ink));
        }
        return Inputs.status(reading, Status.FINE);
    }
}
