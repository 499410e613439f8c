package portico.format.report;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import portico.format.json.Json;
import portico.format.json.JsonObject;
import portico.format.json.JsonWriter;
import portico.model.flow.reach.Fronts;
import portico.model.flow.reach.Opening;
import portico.model.flow.reach.ReachChange;
import portico.model.flow.reach.Reachability;
import portico.model.flow.reach.Tracking;
import portico.model.topology.Topology;

/** What opens and closes between two versions of a network, such as two files, or two network modes of the same services. */
public final class ReachChangeReport {

    private final String first;
    private final String second;
    private final List<ReachChange> changes;
    private final ReachReason before;
    private final ReachReason after;
    private final Fronts frontsBefore;
    private final Fronts frontsAfter;
    private final Optional<Topology> edited;

    /** @param first what the earlier version is called, and {@code second} the later one */
    public ReachChangeReport(String first, Reachability before, String second, Reachability after) {
        this(first, before, second, after, Optional.empty());
    }

    private ReachChangeReport(String first, Reachability before, String second, Reachability after,
            Optional<Topology> edited) {
        this.edited = edited;
        this.first = first;
        this.second = second;
        this.before = new ReachReason(before);
        this.after = new ReachReason(after);
        frontsBefore = new Fronts(before.topology());
        frontsAfter = new Fronts(after.topology());
        changes = ReachChange.between(before, after);
    }

    /** Of two versions of one network, between which connections may stay open (R112). */
    public static ReachChangeReport ofEdit(String first, Reachability before, String second, Reachability after) {
        return new ReachChangeReport(first, before, second, after, Optional.of(before.topology()));
    }

    public String json() {
        return JsonWriter.write(new JsonObject().put("before", first)
                .put("after", second)
                .put("changes", changes, this::change)
                .build());
    }

    private Json change(ReachChange change) {
        return new JsonObject().put("from", change.from().name())
                .put("to", change.to().name())
                .put("port", change.port().ports().toString())
                .put("protocol", change.port().protocol().toString())
                .put("change", Words.kebab(change.kind()))
                .put("before", side(change.before(), frontsBefore))
                .put("after", side(change.after(), frontsAfter))
                .put("stoppedBy", why(change))
                .put("openConnections", tracking(change).map(Words::kebab))
                .build();
    }

    private static Json side(Optional<Opening> opening, Fronts fronts) {
        return opening.<Json>map(o -> ReachReport.opening(new JsonObject(), o, fronts).build()).orElseGet(Json::none);
    }

    /** What stops the side on which fewer connections open. */
    private String why(ReachChange change) {
        return switch (change.kind()) {
            case OPENS, OPENS_FOR_MORE -> change.before().map(before::words).orElse("");
            case CLOSES, CLOSES_FOR_SOME -> change.after().map(after::words).orElse("");
        };
    }

    /** What becomes of connections that are open; empty where none is, and where groups have no part in it. */
    private Optional<Tracking> tracking(ReachChange change) {
        return edited.flatMap(topology -> change.tracking(topology, after.tracer()));
    }

    /** One row for each pair and port that differs, with a header. */
    public String csv() {
        return "from,to,port,protocol,change,before,after,stopped by\n"
                + changes.stream().map(this::row).collect(Collectors.joining());
    }

    private String row(ReachChange change) {
        return CsvRow.of(List.of(change.from().name(), change.to().name(), change.port().ports().toString(),
                change.port().protocol().toString(), Words.plain(change.kind()), answer(change.before()),
                answer(change.after()), why(change)));
    }

    private static String answer(Optional<Opening> opening) {
        return opening.map(o -> switch (o.answer()) {
            case OPEN -> "open";
            case PARTLY -> o.open() + " of " + o.pairs();
            case CLOSED -> "closed";
        }).orElse("not there");
    }

    /** @param width columns of the terminal */
    public String text(int width, Ink ink) {
        if (changes.isEmpty()) {
            return "nothing opens or closes: " + first + " and " + second + " agree on every pair and port\n";
        }
        StringBuilder out = new StringBuilder();
        group(out, "open", width, ink, ReachChange.Kind.OPENS, ReachChange.Kind.OPENS_FOR_MORE);
        group(out, "close", width, ink, ReachChange.Kind.CLOSES, ReachChange.Kind.CLOSES_FOR_SOME);
        return out.toString();
    }

    private void group(StringBuilder out, String verb, int width, Ink ink, ReachChange.Kind... kinds) {
        List<ReachChange> wanted = changes.stream().filter(c -> List.of(kinds).contains(c.kind())).toList();
        if (wanted.isEmpty()) {
            return;
        }
        String doing = verb + (wanted.size() == 1 ? "s" : "");
        out.append(ink.bold(Words.count(wanted.size(), "pair") + " " + doing + " with " + second)).append('\n');
        TextTable table = new TextTable("  ", "FROM", "TO", "PORT", first.toUpperCase(java.util.Locale.ROOT),
                second.toUpperCase(Locale.ROOT));
        wanted.forEach(c -> table.row(c.from().name(), c.to().name(), c.port(), answer(c.before()), answer(c.after())));
        out.append(table.text(ink));
        reasons(out, wanted, width);
    }

    /** Each obstacle once, as it often is the same for many. */
    private void reasons(StringBuilder out, List<ReachChange> wanted, int width) {
        wanted.stream()
                .map(this::why)
                .filter(why -> !why.isEmpty())
                .distinct()
                .forEach(why -> out.append("    closed by ").append(Wrapped.indented(why, 14, width)).append('\n'));
        wanted.stream()
                .flatMap(change -> tracking(change).stream())
                .distinct()
                .sorted()
                .forEach(tracking -> out.append("    ")
                        .append(Wrapped.indented(tracking.words(), 4, width))
                        .append('\n'));
    }
}
