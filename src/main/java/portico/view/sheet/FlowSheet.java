package portico.view.sheet;

import static portico.view.sheet.Grid.Column.number;
import static portico.view.sheet.Grid.Column.text;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import portico.model.flow.log.Attribution;
import portico.model.flow.log.FlowLog;
import portico.model.flow.log.FlowSum;
import portico.model.flow.log.LogRecord;
import portico.model.flow.log.Party;
import portico.model.id.InterfaceId;
import portico.model.id.ResourceId;

/**
 * A flow log as a table: who talked to whom, and whose that was.
 *
 * @param summary lines, refusals, and how many lines cannot be attributed, in one sentence
 */
public record FlowSheet(String summary, Grid grid, List<FlowSum> sums) {

    public static final String TITLE = "Flow log";
    /** No log. */
    public static final FlowSheet NONE = of(FlowLog.EMPTY, List.of());
    private static final int MOST = 5000;
    /** Before a name that cannot be told. */
    private static final String UNSURE = "◇ ";

    public FlowSheet {
        sums = List.copyOf(sums);
    }

    /** @param sums in the order in which they are shown */
    public static FlowSheet of(FlowLog log, List<FlowSum> sums) {
        List<FlowSum> shown = sums.stream().limit(MOST).toList();
        Grid grid = new Grid(TITLE,
                List.of(text("Whose", 210), text("Service", 95).ifRoomy(), text("Team", 75).ifRoomy(),
                        text("Does", 100), text("Peer", 130), number("Port", 60), text("Action", 75),
                        number("Bytes", 80), number("Packets", 75).ifRoomy(), number("Lines", 60).ifRoomy(),
                        text("Protocol", 75).ifRoomy()),
                shown.stream().map(FlowSheet::line).toList());
        return new FlowSheet(summary(log.totals(), sums), grid, shown);
    }

    private static String summary(FlowLog.Totals totals, List<FlowSum> sums) {
        long unsure = sums.stream().filter(FlowSum::isShared).mapToLong(FlowSum::lines).sum();
        return Stream
                .of(Words.count(totals.records(), "line"), totals.rejected() + " refused",
                        totals.skipped() == 0 ? "" : Words.count(totals.skipped(), "gap"),
                        unsure == 0 ? "" : UNSURE + unsure + " cannot be attributed")
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private static Grid.Line line(FlowSum sum) {
        FlowSum.Key key = sum.key();
        return Grid.Line.of(subject(key.own()), whose(key), said(key.own(), Party::service),
                said(key.own(), Party::team), key.way(), words(key.peer()), key.port(),
                key.action().map(LogRecord.Action::name).orElse(""), sum.bytes(), sum.packets(), sum.lines(),
                protocol(key.protocol()));
    }

    private static ResourceId subject(Attribution end) {
        return end.possible().reduce((first, last) -> last).map(Party::owner).orElse(new InterfaceId(words(end)));
    }

    private static String said(Attribution end, Function<Party, Optional<String>> what) {
        return end instanceof Attribution.Shared ? "?" : end.certain().flatMap(what).orElse("");
    }

    private static String words(Attribution end) {
        return mark(end) + end.words();
    }

    private static String mark(Attribution end) {
        return end instanceof Attribution.Shared ? UNSURE : "";
    }

    private static String whose(FlowSum.Key key) {
        return mark(key.own()) + key.whose();
    }

    private static String protocol(int number) {
        return switch (number) {
            case 1 -> "icmp";
            case 6 -> "tcp";
            case 17 -> "udp";
            default -> Integer.toString(number);
        };
    }

    /** What a row adds up. */
    public Optional<FlowSum> sum(Grid.Line line) {
        int index = grid.lines().indexOf(line);
        return index < 0 ? Optional.empty() : Optional.of(sums.get(index));
    }

    /** A row as the name of a request. */
    public static String name(FlowSum sum) {
        FlowSum.Key key = sum.key();
        return "log: " + whose(key) + " " + key.way() + " " + words(key.peer());
    }
}
