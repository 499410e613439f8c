package portico.view.sheet;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import portico.model.analysis.Analysis;
import portico.model.flow.TargetHealth;
import portico.model.id.ZoneId;
import portico.model.topology.HealthCheck;
import portico.model.topology.TargetAttributes;
import portico.model.topology.TargetGroup;
import portico.model.topology.Topology;

/** A target group: how it checks and drains, and how it holds each of its targets (R134, R135). */
final class TargetGroupSheet {
    private final Analysis analysis;
    private final Topology topology;
    private final TargetGroup group;
    private final TargetHealth health;

    TargetGroupSheet(Analysis analysis, TargetGroup group) {
        this.analysis = analysis;
        this.topology = analysis.topology();
        this.group = group;
        this.health = analysis.health();
    }

    Sheet sheet() {
        return new Sheet(group.id(), Emblem.TARGETS, group.name(), "target group", Optional.empty(),
                List.of(facts(), checks(), Section.of("Targets", targets()), new Parts(analysis).findings(group.id())),
                AwsCommand.of(topology, group));
    }

    private Section facts() {
        TargetAttributes attributes = group.attributes();
        return Section.of("Target group", Row.Fact.of("Target type", group.targetType().apiName()),
                Row.Fact.mono("Protocol, port", group.protocol() + " " + group.port()),
                Row.Fact.of("A leaving target drains",
                        seconds(attributes.deregistrationDelaySeconds(), attributes.deregistrationDelay())));
    }

    private Section checks() {
        HealthCheck check = group.attributes().healthCheck();
        return Section.of("Health check",
                Row.Fact.of("Port", check.port().isPresent() ? "" + check.port().getAsInt() : "that of the requests"),
                Row.Fact.of("Every", checked(check.intervalSeconds(), check.interval() + " s")),
                Row.Fact.of("Fails after", checked(check.timeoutSeconds(), check.timeout() + " s")),
                Row.Fact.of("Out after", checked(check.unhealthyThreshold(), check.badChecks() + " failed")),
                Row.Fact.of("Back after", checked(check.healthyThreshold(), check.goodChecks() + " passed")));
    }

    private static String seconds(OptionalInt set, int value) {
        return value + " s" + source(set);
    }

    /** What nobody set is known of an Application Load Balancer only (R134). */
    private String checked(OptionalInt set, String value) {
        return set.isPresent() || group.isOfApplication() ? value + source(set) : "as AWS makes it, no rule tells how";
    }

    /** What nobody set is named as what AWS makes it. */
    private static String source(OptionalInt set) {
        return set.isPresent() ? "" : ", AWS's default";
    }

    private static Row open(Optional<ZoneId> zone) {
        return new Row.Sentence("None is healthy" + zone.map(it -> " in " + it).orElse("") + ", so requests go to all "
                + zone.map(_ -> "there ").orElse("") + "that do not leave (R134, modelling).");
    }

    private List<Row> targets() {
        List<TargetHealth.Target> targets = health.targets(group).toList();
        Stream<Row> tasks = targets.stream()
                .flatMap(target -> TargetRows.rows(target.task().id().brief(), target.held(),
                        Optional.of(target.task().id())));
        Stream<Row> others = group.otherTargets()
                .stream()
                .map(other -> new Row.Fact(other.target(), "port " + other.port(), true));
        Stream<Row> anyway = health.open(group).stream().map(TargetGroupSheet::open);
        return Stream.of(anyway, tasks, others).flatMap(rows -> rows).toList();
    }
}
