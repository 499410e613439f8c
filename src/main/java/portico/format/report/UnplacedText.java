package portico.format.report;

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
                + unplaced.event() + "\n" + (table.isEmpty() ? "" : table.text(ink));
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
