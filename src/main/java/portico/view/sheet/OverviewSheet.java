package portico.view.sheet;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import portico.model.analysis.Analysis;
import portico.model.analysis.Unplaced;
import portico.model.check.Finding;
import portico.model.topology.Topology;

/** What the inspector says while nothing is selected: the network as a whole. */
public final class OverviewSheet {
    private static final int SHOWN = 12;

    private OverviewSheet() {}

    public static Sheet of(Analysis analysis) {
        Topology topology = analysis.topology();
        StatusLine line = StatusLine.of(analysis);
        Sheet.Badge badge = line.waiting() > 0 ? new Sheet.Badge(Tone.WAIT, line.waiting() + " waiting")
                : new Sheet.Badge(Tone.OK, "All placed");
        Sheet sheet = new Sheet(Optional.empty(), Emblem.VPC, topology.name(), "network in " + topology.region(),
                Optional.of(badge), List.of(new CapacitySection(analysis).section(), counts(analysis, line),
                        waiting(analysis), findings(analysis), hints(line)),
                "");
        return AssumedSection.in(sheet, topology.assumptions().region().stream().toList());
    }

    private static Section counts(Analysis analysis, StatusLine line) {
        Topology topology = analysis.topology();
        long zones = topology.subnets().stream().map(subnet -> subnet.zone()).distinct().count();
        int doors = analysis.capacity().instances().values().stream().mapToInt(use -> use.eni().free()).sum();
        return Section.of("City", Row.Fact.of("Districts (zones)", Long.toString(zones)),
                Row.Fact.of("Streets (subnets)", Integer.toString(topology.subnets().size())),
                Row.Fact.of("Buildings (hosts)", Integer.toString(line.hosts())),
                Row.Fact.of("Services", topology.services().size() + ""),
                Row.Fact.of("Tasks running", Long.toString(line.running())),
                Row.Fact.of("Free doors for awsvpc tasks", doors + ""));
    }

    private static Section waiting(Analysis analysis) {
        return Section.of("Waiting on the pavement",
                analysis.unplaced().stream().limit(SHOWN).map(u -> waiting(analysis, u)).toList());
    }

    private static Row waiting(Analysis analysis, Unplaced unplaced) {
        String name = unplaced.service()
                .map(id -> analysis.topology().service(id).name())
                .orElse(unplaced.taskDefinition().value());
        String reason = analysis.closest(unplaced)
                .or(() -> unplaced.refusals().stream().findFirst())
                .map(refused -> refused.shortages().getFirst().reason().code())
                .orElse("");
        return new Row.Mark(Tone.WAIT, unplaced.tasks().size() + " × " + name, reason,
                unplaced.tasks().stream().findFirst().map(id -> id));
    }

    private static Section findings(Analysis analysis) {
        return Section.of("Findings",
                analysis.findings()
                        .stream()
                        .sorted(Comparator.comparing(Finding::severity))
                        .limit(SHOWN)
                        .map(f -> new Row.Fault(StatusLine.tone(f.severity()), f.message(), f.rule()))
                        .toList());
    }

    private static Section hints(StatusLine line) {
        return Section.of("Try this", line.hosts() + line.running() == 0 ? beginning() : walking());
    }

    private static List<Row> beginning() {
        return List.of(
                new Row.Sentence(
                        "Drag a host from the Build tab onto a street: each one says which address it would get."),
                new Row.Sentence("Then add a service: its tasks move in, or wait with the reason."),
                new Row.Sentence("Or drop a file on the window."));
    }

    private static List<Row> walking() {
        return List.of(
                new Row.Sentence("Drag a task to another building: each one says what the task would get there."),
                new Row.Sentence("Choose a saved request below and follow it from door to door."), new Row.Sentence(
                        "Select anything to see its facts, and the command that confirms them on your account."));
    }
}
