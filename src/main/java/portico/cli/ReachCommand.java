package portico.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;
import portico.format.Reading;
import portico.format.catalogue.Catalogue;
import portico.format.report.Ink;
import portico.format.report.ReachChangeReport;
import portico.format.report.ReachReport;
import portico.format.report.SpreadReport;
import portico.model.edit.ModeComparison;
import portico.model.flow.reach.Reachability;
import portico.model.flow.reach.Spread;
import portico.model.placement.Placer;

/** {@code portico reach}. */
@Command(name = "reach", sortOptions = false, description = {"Say who can open a connection to whom, on which ports.",
        ""}, footer = {"",
                "Rows and columns are services, tasks that no service runs, databases, load balancers, endpoints,",
                "what is outside, and the internet; every port on which a column listens is asked. Databases and",
                "endpoints only answer; a load balancer asks those registered behind it. CSV has one row for each",
                "pair and port. --compare-modes runs every task in bridge mode, where those on a host share its",
                "groups, and in awsvpc mode, with groups of their own, and says what opens and closes between them.",
                "", "Examples:", "  portico reach samples/e-commerce.json",
                "  portico reach samples/e-commerce.json --from payment-svc",
                "  portico reach new.json --against old.json --format csv",
                "  portico reach samples/three-modes.json --compare-modes"})
final class ReachCommand implements Callable<Integer> {

    @ParentCommand
    private PorticoCommand portico;

    @Spec
    private CommandSpec spec;

    @Mixin
    private Inputs inputs;

    @ArgGroup
    private Question question = new Question();

    /** One of these, or none for the whole matrix. */
    static final class Question {

        @Option(names = "--from", paramLabel = "SUBJECT", description = "How far somebody gets who has taken this over, step by step.")
        private String from;

        @Option(names = "--against", paramLabel = "FILE", description = "What opens and closes compared with this file.")
        private Path against;

        @Option(names = "--compare-modes", description = "The groups of hosts against groups of each task.")
        private boolean compareModes;
    }

    @Option(names = "--format", paramLabel = "text|json|csv", description = "How to print it; text unless said otherwise.")
    private Format format = Format.TEXT;

    private enum Format {
        TEXT, JSON, CSV
    }

    @Override
    public Integer call() {
        Catalogue catalogue = inputs.catalogue(portico.terminal());
        Reading reading = inputs.read(portico.terminal(), catalogue);
        if (Inputs.isNothing(reading)) {
            return Status.UNREADABLE;
        }
        return Inputs.status(reading, print(reading, catalogue));
    }

    private int print(Reading reading, Catalogue catalogue) {
        if (question.compareModes) {
            compareModes(reading, new Placer(catalogue.types()));
            return Status.FINE;
        }
        Reachability reach = Reachability.of(reading.topology());
        if (question.against != null) {
            return compare(reach, catalogue);
        }
        if (question.from != null) {
            spread(reach);
        } else {
            matrix(new ReachReport(reach));
        }
        return Status.FINE;
    }

    private void matrix(ReachReport report) {
        out(switch (format) {
            case TEXT -> report.text(width(), ink());
            case JSON -> report.json();
            case CSV -> report.csv();
        });
    }

    private void spread(Reachability reach) {
        Spread spread = new TakenOver(reach, spec).by(question.from);
        SpreadReport report = new SpreadReport(spread, reach.topology());
        out(switch (format) {
            case TEXT -> report.text(width(), ink());
            case JSON -> report.json();
            case CSV -> report.csv();
        });
    }

    private int compare(Reachability reach, Catalogue catalogue) {
        Reading before = inputs.read(portico.terminal(), catalogue, List.of(question.against));
        if (Inputs.isNothing(before)) {
            return Status.UNREADABLE;
        }
        changes(new ReachChangeReport("the old file", Reachability.of(before.topology()), "the new file", reach));
        return Inputs.status(before, Status.FINE);
    }

    private void compareModes(Reading reading, Placer placer) {
        ModeComparison modes = ModeComparison.of(reading.topology(), Optional.empty(), placer);
        tellCrowded("host groups", modes.hostGroups());
        tellCrowded("task groups", modes.taskGroups());
        changes(new ReachChangeReport("host groups", modes.hostGroups(), "task groups", modes.taskGroups()));
    }

    private void tellCrowded(String side, Reachability reach) {
        List<String> names = ModeComparison.crowdedOut(reach);
        if (!names.isEmpty()) {
            portico.terminal()
                    .err()
                    .println("portico: note: with " + side + " there is no room for all tasks of "
                            + String.join(", ", names));
        }
    }

    private void changes(ReachChangeReport report) {
        out(switch (format) {
            case TEXT -> report.text(width(), ink());
            case JSON -> report.json();
            case CSV -> report.csv();
        });
    }

    private int width() {
        return portico.terminal().columns().getAsInt();
    }

    private Ink ink() {
        return new Ink(portico.terminal().coloured());
    }

    private void out(String text) {
        portico.terminal().out().print(text);
    }
}
