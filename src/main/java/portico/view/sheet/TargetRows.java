package portico.view.sheet;

import java.util.Optional;
import java.util.stream.Stream;
import portico.model.analysis.Analysis;
import portico.model.flow.TargetHealth;
import portico.model.id.ResourceId;
import portico.model.topology.TargetGroup;
import portico.model.topology.TargetState;
import portico.model.topology.Task;
import portico.model.topology.Topology;

/** How load balancers hold a target, a line each (R134). */
final class TargetRows {
    private TargetRows() {}

    /** The state in a word, and below it what makes it so. */
    static Stream<Row> rows(String name, TargetHealth.Held held, Optional<ResourceId> subject) {
        Tone tone = held.start().isPresent() ? Tone.WAIT : tone(held.state());
        Row state = new Row.Mark(tone, name, held.state().apiName(), subject);
        return Stream.concat(Stream.of(state),
                held.reason().map(why -> new Row.Sentence(Words.capital(why) + " (" + held.rule() + ").")).stream());
    }

    private static Tone tone(TargetState state) {
        return switch (state) {
            case HEALTHY, UNAVAILABLE -> Tone.OK;
            case UNHEALTHY, UNUSED -> Tone.NO;
            case INITIAL, DRAINING -> Tone.WAIT;
        };
    }

    /** Every group in which a task is registered. */
    static Section of(Analysis analysis, Task task) {
        Topology topology = analysis.topology();
        Stream<Row> rows = task.service()
                .filter(_ -> task.isPlaced())
                .stream()
                .flatMap(id -> topology.service(id).loadBalancers().stream())
                .flatMap(entry -> rows(analysis.health(), task, topology.targetGroup(entry.targetGroup()),
                        entry.containerPort()));
        return Section.of("As a target", rows.toList());
    }

    private static Stream<Row> rows(TargetHealth health, Task task, TargetGroup group, int port) {
        return rows(group.name(), health.of(group, task, port), Optional.of(group.id()));
    }
}
