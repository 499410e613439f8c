package portico.format.report;

import java.util.stream.Collectors;
import portico.model.analysis.Unplaced;
import portico.model.placement.Verdict;

/** Tasks without a place as text: how many, the event, and what each instance has against them. */
final class UnplacedText {

    private UnplacedText() {}

    /** @param who the service or definition, as people call it */
    static String write(Unplaced unplaced, String who, Ink ink) {
        TextTable table = new TextTable("  ", "HOST", "REASON", "WHY");
        unplaced.refusals().forEach(refusal -> refusal(refusal, table));
        return "\n" + ink.bad(Words.count(unplaced.tasks().size(), "task") + " of " + who + " waiting") + "\n  "
                + unplaced.event() + "\n" + (table.isEmpty() ? "" : table.text(ink)) + starts(unplaced);
    }

    /** How every start ends where ECS does start it. */
    private static String starts(Unplaced unplaced) {
        return unplaced.failedStarts()
                .stream()
                .map(start -> "  each start on " + start.instance() + " ends STOPPED, " + start.words() + " ("
                        + start.rule() + ")\n")
                .collect(Collectors.joining());
    }

    static String who(Unplaced unplaced) {
        return unplaced.service().map(Object::toString).orElse(unplaced.taskDefinition().value());
    }

    static void refusal(Verdict.Refused refused, TextTable table) {
        refused.shortages()
                .forEach(s -> table.row(refused.instance(), s.reason().code(),
                        s.title() + ": " + s.detail() + " (" + s.rule() + ")"));
    }
}
