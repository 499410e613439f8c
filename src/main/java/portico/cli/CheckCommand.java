package portico.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import portico.format.Reading;
import portico.format.catalogue.Catalogue;
import portico.format.report.CheckReport;
import portico.format.report.Ink;
import portico.model.analysis.Analysis;
import portico.model.check.Severity;

/** {@code portico check}. */
@Command(name = "check", sortOptions = false, description = {
        "List what AWS would refuse, what will fail, and what one should know.", ""}, footer = {"",
                "Exits with 1 where something at or above --fail-on was found.", "", "Examples:",
                "  portico check samples/port-conflict.json",
                "  portico check infrastructure/ --format github --fail-on warning"})
final class CheckCommand implements Callable<Integer> {

    @ParentCommand
    private PorticoCommand portico;

    @Mixin
    private Inputs inputs;

    @Option(names = "--format", paramLabel = "text|json|github", description = "How to print it; text unless said otherwise.")
    private Format format = Format.TEXT;

    @Option(names = "--fail-on", paramLabel = "error|warning|never", description = "From which severity on to exit with 1; error unless said "
            + "otherwise.")
    private Threshold failOn = Threshold.ERROR;

    private enum Format {
        TEXT, JSON, GITHUB
    }

    private enum Threshold {
        ERROR, WARNING, NEVER;

        boolean isReachedBy(Severity severity) {
            return switch (this) {
                case ERROR -> severity == Severity.ERROR;
                case WARNING -> severity != Severity.ADVICE;
                case NEVER -> false;
            };
        }
    }

    @Override
    public Integer call() {
        Catalogue catalogue = inputs.catalogue(portico.terminal());
        Reading reading = inputs.read(portico.terminal(), catalogue);
        Analysis analysis = inputs.analyze(reading, catalogue);
        portico.terminal().out().print(switch (format) {
            case TEXT -> Inputs.isNothing(reading) ? ""
                    : CheckReport.text(analysis.findings(), reading.isComplete(),
                            new Ink(portico.terminal().coloured()));
            case JSON -> CheckReport.json(analysis.findings(), reading.notes());
            case GITHUB -> CheckReport.github(analysis.findings(), reading.notes(), inputs.first());
        });
        boolean failed = analysis.findings().stream().anyMatch(finding -> failOn.isReachedBy(finding.severity()));
        return Inputs.status(reading, failed ? Status.NO : Status.FINE);
    }
}
