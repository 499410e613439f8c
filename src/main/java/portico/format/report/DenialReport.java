package portico.format.report;

import java.util.List;
import java.util.stream.Collectors;
import portico.format.json.Json;
import portico.format.json.JsonObject;
import portico.model.edit.AddResources;
import portico.model.flow.Step;
import portico.model.flow.Trace;
import portico.model.remedy.Connection;
import portico.model.remedy.Mend;

/** What stops a packet and its answer, and the smallest changes that would let both pass. */
final class DenialReport {

    /** Pairs that are listed by name; of more, how many. */
    private static final int NAMED = 5;

    private DenialReport() {}

    static Json blocker(Trace.Blocker blocker) {
        Step step = blocker.step();
        return new JsonObject().put("at", Words.kebab(blocker.place()))
                .put("subject", blocker.subject())
                .put("onReply", blocker.onReply())
                .put("kind", Words.kebab(step.kind()))
                .put("by", step.by())
                .put("rule", step.rule().toString())
                .put("detail", step.detail())
                .build();
    }

    static Json mend(Mend mend) {
        AddResources edit = mend.edit();
        return new JsonObject().put("changes", mend.changes(), Json::of)
                .put("resources", edit.resources(), resource -> Json.of(resource.id().value()))
                .put("opens", mend.opens(), DenialReport::connection)
                .put("closes", mend.closes(), DenialReport::connection)
                .build();
    }

    private static Json connection(Connection connection) {
        return new JsonObject().put("from", connection.from())
                .put("to", connection.to())
                .put("port", connection.port())
                .put("protocol", connection.protocol().toString())
                .build();
    }

    static String text(Trace trace, Ink ink) {
        return trace.blockers().stream().map(blocker -> text(blocker, ink)).collect(Collectors.joining());
    }

    private static String text(Trace.Blocker blocker, Ink ink) {
        return ink.bad("  stopped by " + blocker.step().by()) + " at " + Words.plain(blocker.place())
                + (blocker.onReply() ? ", on the way back" : "") + ": " + blocker.step().detail() + " ("
                + blocker.step().rule() + ")\n";
    }

    static String text(List<Mend> mends, Ink ink) {
        if (mends.isEmpty()) {
            return "";
        }
        return "  " + ink.bold("what would open it") + ", each tried on a copy\n"
                + mends.stream().map(mend -> text(mend, ink)).collect(Collectors.joining());
    }

    private static String text(Mend mend, Ink ink) {
        String opens = mend.opens().isEmpty() ? "opens nothing else"
                : "also opens " + Connection.named(mend.opens(), NAMED);
        String closes = mend.closes().isEmpty() ? ", closes nothing"
                : "\n    " + ink.bad("closes " + Connection.named(mend.closes(), NAMED));
        return "  " + ink.good(mend.words()) + "\n    " + opens + closes + "\n";
    }
}
