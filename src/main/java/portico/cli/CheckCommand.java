package portico.cli;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import portico.format.Note;
import portico.format.report.CheckReport;
import portico.model.check.Finding;
import portico.model.check.Severity;

/** {@code portico check}. */
@Command(name = "check", sortOptions = false, description = {
        "List what AWS would refuse, what will fail, and what one should know.", ""}, footer = {"",
                "Exits with 1 where something at or above --fail-on was found.", "", "Examples:",
                "  portico check samples/port-conflict.json",
                "  portico check infrastructure/ --format github --fail-on warning"})
final class CheckCommand implements Callable<Integer> {

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
        Network network = inputs.network();
        List<Finding> findings = network.analysis().findings();
        List<Note> notes = network.reading().notes();
        network.print(switch (format) {
            case TEXT ->
                network.isNothing() ? "" : CheckReport.text(findings, network.reading().isComplete(), network.ink());
            case JSON -> CheckReport.json(findings, notes);
            case GITHUB -> CheckReport.github(findings, notes, inputs.first());
        });
        boolean failed = findings.stream().anyMatch(finding -> failOn.isReachedBy(finding.severity()));
        return network.status(failed ? Status.NO : Status.FINE);
    }
}
