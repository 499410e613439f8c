package portico.cli;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import portico.format.Reading;
import portico.format.report.FlowsReport;
import portico.format.report.Ink;
import portico.model.flow.log.Attributor;
import portico.model.flow.log.FlowSum;
import portico.model.flow.log.FlowSums;
import portico.model.flow.log.Party;
import portico.model.topology.Service;

/** {@code portico flows}. */
@Command(name = "flows", sortOptions = false, description = {
        "Say whose the lines of VPC flow logs are, and add them up: who talked to whom.", ""}, footer = {"",
                "Name the topology and the logs together, in any order: each is recognized by its content.",
                "Logs are text in the default format or in a custom one with its header, packed (gz) or not.",
                "A line belongs to a task by its ECS fields, by the id of its interface, by a host port that",
                "one container holds, or by address. Where several tasks share their host's address and the port",
                "tells none of them, the row says so and names who it may be. Ports and addresses count as the",
                "topology has them. Of two ports the one that somebody listens on is shown, else the lower.",
                "The team is the tag of the interface, task, service, task definition or cluster.", "", "Examples:",
                "  portico flows shop.json flow.log.gz", "  portico flows shop.json flow.log --rejected --top 10",
                "  portico flows shop.json flow.log --service payment-svc --format csv"})
final class FlowsCommand implements Callable<Integer> {

    @Mixin
    private Inputs inputs;

    @Option(names = "--service", paramLabel = "NAME", description = "Only what this service's tasks send or take, or may.")
    private String service;

    @Option(names = "--rejected", description = "Only what a security group or a network ACL refused.")
    private boolean rejected;

    @Option(names = "--top", paramLabel = "N", description = "At most so many rows, those with the most bytes.")
    private int top = Integer.MAX_VALUE;

    @Option(names = "--team-tag", paramLabel = "KEY", description = "The key of the tag that names a team; team unless said otherwise.")
    private String teamTag = Attributor.TEAM;

    @Option(names = "--format", paramLabel = "text|json|csv", description = "How to print it; text unless said otherwise.")
    private Form format = Form.TEXT;

    /** How flows are printed. */
    private enum Form {
        TEXT, JSON, CSV
    }

    @Override
    public Integer call() {
        if (top < 1) {
            throw inputs.misuse("--top is at least 1, not " + top);
        }
        Network network = inputs.network();
        Reading reading = network.reading();
        if (reading.flowLog().isEmpty()) {
            return withoutLines(reading);
        }
        if (reading.topology().resources().findAny().isEmpty()) {
            network.terminal().err().println("portico: note: no topology among the files tells whose the lines are");
        }
        List<FlowSum> sums = new FlowSums(reading.topology(), teamTag).of(reading.flowLog());
        network.print(print(new FlowsReport(reading.flowLog().totals(), chosen(reading, sums), top), network.ink()));
        return network.status(Status.FINE);
    }

    private int withoutLines(Reading reading) {
        if (reading.isComplete()) {
            throw inputs.misuse("there is no flow log among the files");
        }
        return Status.UNREADABLE;
    }

    private List<FlowSum> chosen(Reading reading, List<FlowSum> sums) {
        Stream<FlowSum> some = sums.stream().filter(sum -> !rejected || sum.isRejected());
        if (service == null) {
            return some.toList();
        }
        List<FlowSum> theirs = some.filter(sum -> sum.concerns(service)).toList();
        if (theirs.isEmpty() && !isKnown(reading, sums)) {
            List<String> names = reading.topology().services().stream().map(Service::name).sorted().toList();
            throw inputs.misuse("there is no service " + service
                    + (names.isEmpty() ? "" : "; there is " + String.join(", ", names)));
        }
        return theirs;
    }

    private boolean isKnown(Reading reading, List<FlowSum> sums) {
        return reading.topology().services().stream().anyMatch(s -> s.name().equals(service)) || sums.stream()
                .flatMap(sum -> sum.key().own().possible())
                .map(Party::service)
                .anyMatch(name -> name.filter(service::equals).isPresent());
    }

    private String print(FlowsReport report, Ink ink) {
        return switch (format) {
            case TEXT -> report.text(ink);
            case JSON -> report.json();
            case CSV -> report.csv();
        };
    }
}
