package portico.view.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import portico.model.replacement.Moment;
import portico.model.replacement.Replacement;
import portico.model.replacement.Way;
import portico.model.topology.Task;
import portico.model.topology.Topology;

/** What clients notice when a task is replaced, for each way of reaching it (R91, R135, R142, R148). */
final class ReplacementSection {
    private ReplacementSection() {}

    /** Of a task that runs and can be called. */
    static Section of(Topology topology, Task task) {
        List<Row> rows = new ArrayList<>();
        if (task.isStaying()) {
            Replacement.of(topology, task).ways().forEach(way -> rows(way).forEach(rows::add));
        }
        return Section.of("When it is replaced", rows);
    }

    private static Stream<Row> rows(Way way) {
        return Stream.concat(Stream.of(Row.Fact.mono(heading(way), way.called())),
                way.moments().stream().map(ReplacementSection::row));
    }

    private static String heading(Way way) {
        return switch (way.kind()) {
            case ADDRESS -> "By address";
            case CLOUD_MAP -> "By Cloud Map";
            case LOAD_BALANCER -> "By load balancer";
            case SERVICE_CONNECT -> "By Service Connect";
        };
    }

    private static Row row(Moment moment) {
        return new Row.Mark(tone(moment), time(moment) + ": " + moment.said(), "", Optional.empty());
    }

    private static Tone tone(Moment moment) {
        return switch (moment.outcome()) {
            case WORKS -> Tone.OK;
            case AT_RISK -> Tone.WAIT;
            case FAILS -> Tone.NO;
        };
    }

    private static String time(Moment moment) {
        return moment.until().isPresent() ? moment.from() + " to " + moment.until().getAsInt() + " s"
                : "from " + moment.from() + " s";
    }
}
