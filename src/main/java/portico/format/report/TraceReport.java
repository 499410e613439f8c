package portico.format.report;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import portico.format.json.Json;
import portico.format.json.JsonObject;
import portico.model.flow.Flow;
import portico.model.flow.AwsService;
import portico.model.flow.FlowEnd;
import portico.model.flow.Hop;
import portico.model.flow.LinkLocal;
import portico.model.flow.Packet;
import portico.model.flow.PacketLimit;
import portico.model.flow.Step;
import portico.model.flow.Trace;
import portico.model.flow.cost.PathCosts;
import portico.model.flow.log.LogFormat;
import portico.model.flow.log.Sighting;
import portico.model.flow.log.TraceLog;
import portico.model.remedy.Mend;

/** {@code portico trace}: each hop with the packet as it leaves, and who decided by which rule. */
public final class TraceReport {

    private TraceReport() {}

    /** One trace as it is; of several, the first that is denied, else the first, and all of them beside it under {@code traces}. */
    public static JsonObject json(List<Trace> traces, TraceLog log, PathCosts costs,
            Function<Trace, List<Mend>> remedies) {
        Trace worst = worst(traces);
        JsonObject out = trace(worst, log, costs).put("mends", remedies.apply(worst), DenialReport::mend);
        return out.when(traces.size() > 1, o -> o.put("traces", traces, t -> trace(t, log, costs).build()));
    }

    private static Trace worst(List<Trace> traces) {
        return traces.stream().filter(trace -> !trace.isDelivered()).findFirst().orElse(traces.getFirst());
    }

    private static JsonObject trace(Trace trace, TraceLog log, PathCosts costs) {
        TraceLog.Written written = log.of(trace);
        return new JsonObject().put("from", end(trace.flow().from()))
                .put("to", end(trace.flow().to()))
                .put("port", trace.flow().port())
                .put("protocol", trace.flow().protocol().toString())
                .put("disposition", Words.kebab(trace.disposition()))
                .put("ending", Words.kebab(trace.ending()))
                .put("hops", hops(trace.hops(), written.hops()))
                .put("reply", hops(trace.reply(), written.reply()))
                .put("mtu", PacketLimit.of(trace).map(PacketLimit::bytes))
                .put("blockers", trace.blockers(), DenialReport::blocker)
                .put("cost", CostReport.json(costs.of(trace)));
    }

    static String end(FlowEnd end) {
        return switch (end) {
            case FlowEnd.At(var id) -> id.value();
            case FlowEnd.Internet(var address) -> LinkLocal.at(address)
                    .map(LinkLocal::label)
                    .or(() -> AwsService.at(address).map(AwsService::label))
                    .orElse("internet") + " (" + address + ")";
            case FlowEnd.Vacant(var address) -> address.toString();
        };
    }

    private static Json hops(List<Hop> hops, List<List<Sighting>> lines) {
        return Json.array(IntStream.range(0, hops.size()).mapToObj(i -> hop(hops.get(i), lines.get(i))));
    }

    /** What a hop's interface writes stands twice: in the default format, and in version 7 with the ECS fields. */
    private static Json hop(Hop hop, List<Sighting> lines) {
        return new JsonObject().put("at", Words.kebab(hop.place()))
                .put("subject", hop.subject())
                .put("zone", hop.zone())
                .put("instance", hop.instance())
                .put("in", packet(hop.in()))
                .put("out", packet(hop.out()))
                .put("steps", hop.steps(), TraceReport::step)
                .put("flowLog", lines, line -> Json.of(line.in(LogFormat.DEFAULT).line()))
                .put("flowLogEcs", lines, line -> Json.of(line.in(LogFormat.ECS).line()))
                .build();
    }

    private static JsonObject packet(Packet packet) {
        return new JsonObject().put("src", packet.src().toString()).put("dst", packet.dst().toString());
    }

    private static Json step(Step step) {
        return new JsonObject().put("kind", Words.kebab(step.kind()))
                .put("verdict", Words.kebab(step.outcome()))
                .put("by", step.by())
                .put("rule", step.rule().toString())
                .put("detail", step.detail())
                .build();
    }

    /** Each trace; after the first that is denied, what would open it. */
    public static String text(List<Trace> traces, Function<Trace, List<Mend>> remedies, Ink ink) {
        Optional<Trace> worst = traces.isEmpty() ? Optional.empty() : Optional.of(worst(traces));
        return traces.stream()
                .map(trace -> text(trace, ink)
                        + (worst.equals(Optional.of(trace)) ? DenialReport.text(remedies.apply(trace), ink) : ""))
                .collect(Collectors.joining("\n"));
    }

    private static String text(Trace trace, Ink ink) {
        StringBuilder out = new StringBuilder(title(trace, ink)).append('\n');
        out.append(hops(trace.hops(), ink));
        if (!trace.reply().isEmpty()) {
            out.append(ink.dim("  reply")).append('\n').append(hops(trace.reply(), ink));
        }
        out.append(PacketLimit.of(trace)
                .filter(limit -> trace.isDelivered() && limit.isNarrow())
                .map(TraceReport::limit)
                .orElse(""));
        out.append(standIns(trace));
        out.append(DenialReport.text(trace, ink));
        return out.toString();
    }

    private static String standIns(Trace trace) {
        boolean some = trace.hops()
                .stream()
                .flatMap(hop -> Stream.of(hop.in().src(), hop.in().dst(), hop.out().src(), hop.out().dst()))
                .anyMatch(end -> end.address().isUnknown());
        return some ? "  addresses that begin with 0 stand for ones that no file tells\n" : "";
    }

    private static String limit(PacketLimit limit) {
        return "  packets of up to " + limit.bytes() + " bytes pass, for the " + Words.plain(limit.at().place())
                + " takes no larger ones (" + PacketLimit.RULE + ")\n";
    }

    /** Such as {@code task-3 to user-rds, port 5432/tcp: delivered}. */
    public static String title(Trace trace) {
        return title(trace, Ink.NONE);
    }

    private static String title(Trace trace, Ink ink) {
        Flow flow = trace.flow();
        return ink.bold(end(flow.from()) + " to " + end(flow.to())) + ", port " + flow.port() + "/" + flow.protocol()
                + ": " + verdict(trace, ink);
    }

    private static String verdict(Trace trace, Ink ink) {
        String words = Words.plain(trace.disposition()) + switch (trace.ending()) {
            case ANSWERED -> "";
            case REFUSED -> ", which the sender hears at once";
            case TIMED_OUT -> ", and the sender hears nothing";
        };
        return trace.isDelivered() ? ink.good(words) : ink.bad(words);
    }

    /** The packet as it leaves each hop; an asterisk marks what the hop rewrote, as in the rulebook's hop tables. */
    private static String hops(List<Hop> hops, Ink ink) {
        TextTable table = new TextTable("  ", "#", "AT", "WHERE", "SRC", "DST", "WHO DECIDED");
        for (int i = 0; i < hops.size(); i++) {
            Hop hop = hops.get(i);
            List<String> decisions = hop.steps().stream().map(TraceReport::decision).toList();
            table.row(i + 1, Words.plain(hop.place()), where(hop), mark(hop.in().src(), hop.out().src()),
                    mark(hop.in().dst(), hop.out().dst()), decisions.isEmpty() ? "" : decisions.getFirst());
            decisions.stream().skip(1).forEach(decision -> table.row("", "", "", "", "", decision));
        }
        return table.isEmpty() ? "" : table.text(ink);
    }

    private static String where(Hop hop) {
        return Stream.concat(hop.subject().stream(), hop.instance().stream())
                .map(Objects::toString)
                .distinct()
                .collect(Collectors.joining(" on "));
    }

    private static String mark(Object before, Object after) {
        return (before.equals(after) ? " " : "*") + after;
    }

    private static String decision(Step step) {
        boolean denied = step.outcome() == Step.Outcome.DENIED;
        String detail = step.detail().isEmpty() ? "" : (denied ? ": " : " ") + step.detail();
        return (denied ? "DENIED by " : "") + step.by() + detail + " (" + step.rule() + ")";
    }
}
