package portico.cli;

import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import portico.model.flow.FlowEnd;
import portico.model.flow.Subjects;
import portico.model.flow.reach.ReachEnd;
import portico.model.flow.reach.Reachability;
import portico.model.flow.reach.Spread;
import portico.model.id.TaskId;

/** Finds whom somebody has taken over, and asks how far that leads. */
record TakenOver(Reachability reach, CommandSpec spec) {

    /** @throws ParameterException when the subject is unknown, ambiguous, or only answers */
    Spread by(String text) {
        try {
            List<FlowEnd> members = Subjects.find(reach.topology(), text);
            return reach.ends()
                    .stream()
                    .filter(end -> isNamed(end, text, members))
                    .findFirst()
                    .map(this::spread)
                    .orElseGet(() -> alone(members.getFirst()));
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), e.getMessage(), e);
        }
    }

    private Spread spread(ReachEnd end) {
        if (!end.kind().asks()) {
            throw new IllegalArgumentException(end.name() + " only answers: it opens no connections");
        }
        return Spread.of(reach, end);
    }

    /** A whole end, and not one of its tasks by the name of its own. */
    private static boolean isNamed(ReachEnd end, String text, List<FlowEnd> members) {
        return end.members().equals(members) && (members.size() > 1 || !isTask(members.getFirst(), text));
    }

    private static boolean isTask(FlowEnd end, String text) {
        return end instanceof FlowEnd.At(TaskId id) && id.value().equals(text);
    }

    private Spread alone(FlowEnd subject) {
        Reachability more = reach.with(subject);
        return Spread.of(more, more.end(subject).orElseThrow());
    }
}
