package portico.format.report;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import portico.format.json.Json;
import portico.format.json.JsonObject;
import portico.format.json.JsonWriter;
import portico.model.flow.Trace;
import portico.model.flow.reach.Fronts;
import portico.model.flow.reach.Opening;
import portico.model.flow.reach.ReachEnd;
import portico.model.flow.reach.Reachability;

/** {@code portico reach}: who can open a connection to whom, on which ports. */
public final class ReachReport {

    private final Reachability reach;
    private final ReachReason reason;
    private final Fronts fronts;

    public ReachReport(Reachability reach) {
        this.reach = reach;
        reason = new ReachReason(reach);
        fronts = new Fronts(reach.topology());
    }

    private record Pair(ReachEnd from, ReachEnd to, Opening opening) {}

    private Stream<Pair> pairs() {
        return reach.senders()
                .stream()
                .flatMap(from -> reach.ends()
                        .stream()
                        .flatMap(to -> reach.between(from, to).stream().map(opening -> new Pair(from, to, opening))));
    }

    /** @param width columns of the terminal */
    public String text(int width, Ink ink) {
        return new ReachMatrixText(reach, fronts, width).text(ink);
    }

    public String json() {
        return JsonWriter.write(new JsonObject().put("ends", reach.ends(), ReachReport::end)
                .put("pairs", pairs().toList(), this::pair)
                .build());
    }

    private static Json end(ReachEnd end) {
        return new JsonObject().put("id", TraceReport.end(end.subject()))
                .put("kind", Words.kebab(end.kind()))
                .put("name", end.name())
                .put("members", end.members().stream().map(TraceReport::end).toList())
                .build();
    }

    private Json pair(Pair pair) {
        JsonObject out = new JsonObject().put("from", pair.from().name()).put("to", pair.to().name());
        return opening(out, pair.opening(), fronts)
                .put("stoppedBy", reason.trace(pair.opening()).map(ReachReport::stopped).orElseGet(Json::none))
                .build();
    }

    /** What is said of a port wherever it is spoken of. */
    static JsonObject opening(JsonObject out, Opening opening, Fronts fronts) {
        return out.put("port", opening.port().ports().toString())
                .put("protocol", opening.port().protocol().toString())
                .put("answer", Words.kebab(opening.answer()))
                .put("open", opening.open())
                .put("pairs", opening.pairs())
                .put("via", fronts.of(opening), ReachReport::front);
    }

    private static Json front(Fronts.Front front) {
        return new JsonObject().put("loadBalancer", front.balancer()).put("port", front.port()).build();
    }

    /** A port as it is shown to people, with the load balancers that it is open by. */
    static String port(Opening opening, Fronts fronts) {
        return (opening.answer() == Opening.Answer.PARTLY ? "~" : "") + opening.port() + via(opening, fronts);
    }

    private static String via(Opening opening, Fronts fronts) {
        String via = fronts(opening, fronts);
        return via.isEmpty() ? "" : " via " + via;
    }

    static String fronts(Opening opening, Fronts fronts) {
        return fronts.of(opening).stream().map(Fronts.Front::toString).collect(Collectors.joining(", "));
    }

    private static Json stopped(Trace trace) {
        return new JsonObject().put("disposition", Words.kebab(trace.disposition()))
                .put("from", TraceReport.end(trace.flow().from()))
                .put("to", TraceReport.end(trace.flow().to()))
                .put("blockers", trace.blockers(), DenialReport::blocker)
                .build();
    }

    /** One row for each pair and port, with a header. */
    public String csv() {
        return "from,to,port,protocol,answer,open,pairs,stopped by,via\n"
                + pairs().map(this::row).collect(Collectors.joining());
    }

    private String row(Pair pair) {
        return csvRow(List.of(pair.from().name(), pair.to().name()), pair.opening(),
                List.of(reason.words(pair.opening()), fronts(pair.opening(), fronts)));
    }

    static String csvRow(List<String> before, Opening opening, List<String> after) {
        List<String> port = List.of(opening.port().ports().toString(), opening.port().protocol().toString(),
                Words.kebab(opening.answer()), Long.toString(opening.open()), Long.toString(opening.pairs()));
        return CsvRow.of(Stream.of(before, port, after).flatMap(List::stream).toList());
    }
}
