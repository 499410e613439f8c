package portico.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import portico.format.report.Ink;
import portico.format.report.ReachChangeReport;
import portico.format.report.ReachReport;
import portico.format.report.SpreadReport;
import portico.model.edit.ModeComparison;
import portico.model.flow.reach.Reachability;
import portico.model.flow.reach.Spread;

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
        return question.against == null ? inputs.answer(this::reach) : inputs.compare(question.against, this::compare);
    }

    private int reach(Network network) {
        if (question.compareModes) {
            compareModes(network);
            return Status.FINE;
        }
        Reachability reach = Reachability.of(network.topology());
        if (question.from != null) {
            spread(network, reach);
        } else {
            matrix(network, new ReachReport(reach));
        }
        return Status.FINE;
    }

    private void matrix(Network network, ReachReport report) {
        print(network, report::text, report::json, report::csv);
    }

    private void spread(Network network, Reachability reach) {
        Spread spread = new TakenOver(reach, network.spec()).by(question.from);
        SpreadReport report = new SpreadReport(spread, reach.topology());
        print(network, report::text, report::json, report::csv);
    }

    private int compare(Network before, Network now) {
        changes(now, ReachChangeReport.ofEdit("the old file", Reachability.of(before.topology()), "the new file",
                Reachability.of(now.topology())));
        return Status.FINE;
    }

    private void compareModes(Network network) {
        ModeComparison modes = ModeComparison.of(network.topology(), Optional.empty(), network.placer());
        tellCrowded(network, "host groups", modes.hostGroups());
        tellCrowded(network, "task groups", modes.taskGroups());
        changes(network, new ReachChangeReport("host groups", modes.hostGroups(), "task groups", modes.taskGroups()));
    }

    private static void tellCrowded(Network network, String side, Reachability reach) {
        List<String> names = ModeComparison.crowdedOut(reach);
        if (!names.isEmpty()) {
            network.terminal()
                    .err()
                    .println("portico: note: with " + side + " there is no room for all tasks of "
                            + String.join(", ", names));
        }
    }

    private void changes(Network network, ReachChangeReport report) {
        print(network, report::text, report::json, report::csv);
    }

    private void print(Network network, BiFunction<Integer, Ink, String> text, Supplier<String> json,
            Supplier<String> csv) {
        network.print(switch (format) {
            case TEXT -> text.apply(network.terminal().columns().getAsInt(), network.ink());
            case JSON -> json.get();
            case CSV -> csv.get();
        });
    }
}
