package portico.format.report;

import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import portico.format.json.Json;
import portico.format.json.JsonObject;
import portico.format.json.JsonWriter;
import portico.model.flow.log.FlowLog;
import portico.model.flow.log.FlowSum;
import portico.model.flow.log.LogRecord;

/**
 * {@code portico flows}: who talked to whom, as flow logs tell it.
 *
 * @param totals of all lines that were read
 * @param all sums that were asked for
 * @param top how many of them are shown
 */
public record FlowsReport(FlowLog.Totals totals, List<FlowSum> all, int top) {

    private static final List<String> COLUMNS = List.of("team", "service", "who", "way", "peer", "peerService",
            "peerTeam", "port", "protocol", "action", "lines", "packets", "bytes", "start", "end", "attributed");

    public FlowsReport {
        all = List.copyOf(all);
    }

    private Stream<FlowSum> shown() {
        return all.stream().limit(top);
    }

    private long unattributable() {
        return all.stream().filter(FlowSum::isShared).mapToLong(FlowSum::lines).sum();
    }

    public String text(Ink ink) {
        TextTable table = new TextTable("", "TEAM", "SERVICE", "WHO", "", "PEER", "PORT", "ACTION", "LINES", "PACKETS",
                "BYTES");
        shown().forEach(sum -> table.row(cells(sum)));
        List<String> rows = table.lines();
        StringBuilder out = new StringBuilder(ink.dim(rows.getFirst())).append('\n');
        List<FlowSum> sums = shown().toList();
        if (sums.isEmpty()) {
            return "no line tells of such traffic\n\n" + summary();
        }
        for (int i = 0; i < sums.size(); i++) {
            String row = rows.get(i + 1);
            out.append(sums.get(i).isRejected() ? ink.bad(row) : sums.get(i).isShared() ? ink.warn(row) : row)
                    .append('\n');
        }
        return out.append('\n').append(summary()).toString();
    }

    private static Object[] cells(FlowSum sum) {
        FlowSum.Key key = sum.key();
        return new Object[] {FlowEnds.team(key.own()), FlowEnds.service(key.own()), key.whose(), key.way(),
                key.peer().words(), key.port() + "/" + FlowEnds.protocol(key.protocol()), action(sum), sum.lines(),
                sum.packets(), sum.bytes()};
    }

    private static String action(FlowSum sum) {
        return sum.key().action().map(LogRecord.Action::name).orElse("-");
    }

    private String summary() {
        StringBuilder out = new StringBuilder(Words.count(totals.records(), "line")).append(": ")
                .append(totals.accepted())
                .append(" ACCEPT, ")
                .append(totals.rejected())
                .append(" REJECT, ")
                .append(totals.noData())
                .append(" NODATA, ")
                .append(totals.skipped())
                .append(" SKIPDATA; ")
                .append(Words.count(totals.interfaces(), "interface"))
                .append(", ")
                .append(Words.count(totals.packets(), "packet"))
                .append(", ")
                .append(Words.count(totals.bytes(), "byte"))
                .append('\n');
        if (all.size() > top) {
            out.append("shown are ").append(top).append(" of ").append(Words.count(all.size(), "flow")).append('\n');
        }
        if (unattributable() > 0) {
            out.append(Words.count(unattributable(), "line"))
                    .append(" cannot be attributed: several tasks share their host's address, and the port tells none"
                            + " of them (R174)\n");
        }
        return out.toString();
    }

    public String json() {
        return JsonWriter.write(new JsonObject().put("lines", totals.records())
                .put("accepted", totals.accepted())
                .put("rejected", totals.rejected())
                .put("noData", totals.noData())
                .put("skipped", totals.skipped())
                .put("interfaces", totals.interfaces())
                .put("packets", totals.packets())
                .put("bytes", totals.bytes())
                .put("unattributable", unattributable())
                .put("flows", all.stream().limit(top).toList(), FlowsReport::flow)
                .build());
    }

    private static Json flow(FlowSum sum) {
        FlowSum.Key key = sum.key();
        return new JsonObject().put("who", FlowEnds.json(key.own()))
                .when(key.behind().isPresent(), flow -> flow.put("behind", FlowEnds.json(key.behind().orElseThrow())))
                .put("way", FlowEnds.kebab(key.way().toString()))
                .put("peer", FlowEnds.json(key.peer()))
                .put("port", key.port())
                .put("protocol", FlowEnds.protocol(key.protocol()))
                .put("action", key.action())
                .put("lines", sum.lines())
                .put("packets", sum.packets())
                .put("bytes", sum.bytes())
                .put("start", time(sum.start()))
                .put("end", time(sum.end()))
                .build();
    }

    private static String time(long seconds) {
        return seconds == 0 ? "" : Instant.ofEpochSecond(seconds).toString();
    }

    /** One row for each sum that is shown, with a header. */
    public String csv() {
        return Stream.concat(Stream.of(COLUMNS), shown().map(FlowsReport::values))
                .map(CsvRow::of)
                .collect(Collectors.joining());
    }

    private static List<String> values(FlowSum sum) {
        FlowSum.Key key = sum.key();
        return List.of(FlowEnds.team(key.own()), FlowEnds.service(key.own()), key.whose(), key.way().toString(),
                key.peer().words(), FlowEnds.service(key.peer()), FlowEnds.team(key.peer()),
                Integer.toString(key.port()), FlowEnds.protocol(key.protocol()), action(sum),
                Long.toString(sum.lines()), Long.toString(sum.packets()), Long.toString(sum.bytes()), time(sum.start()),
                time(sum.end()), sum.isShared() ? "no" : "yes");
    }
}
