package portico.format.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import portico.model.flow.reach.Fronts;
import portico.model.flow.reach.Opening;
import portico.model.flow.reach.ReachEnd;
import portico.model.flow.reach.Reachability;

/** The matrix for people: rows open connections to columns, in as many blocks as the width asks for. */
final class ReachMatrixText {

    private static final String LEGEND = """
            3000    open on this port            ~3000   open for some of the tasks only
            -       closed on every port         blank   nobody asks
            portico trace FILE --from ROW --to COLUMN says why, hop by hop
            """;
    private static final String FRONTED = """
            via alb 443  open through this load balancer only, which listens on 443
            """;
    private static final int LONGEST_NAME = 24;
    private static final int MANY = 2;

    private final Reachability reach;
    private final Fronts fronts;
    private final int width;

    ReachMatrixText(Reachability reach, Fronts fronts, int width) {
        this.reach = reach;
        this.fronts = fronts;
        this.width = width;
    }

    String text(Ink ink) {
        String blocks = blocks().stream().map(block -> table(block).text(ink)).collect(Collectors.joining("\n"));
        String legend = blocks.contains(" via ") ? FRONTED + LEGEND : LEGEND;
        return ink.bold("rows open connections to columns") + "\n" + blocks + "\n" + ink.dim(legend);
    }

    private TextTable table(List<ReachEnd> columns) {
        List<String> header = new ArrayList<>(List.of("FROM"));
        columns.forEach(to -> header.add(name(to)));
        TextTable table = new TextTable("", header.toArray(String[]::new));
        for (ReachEnd from : reach.senders()) {
            List<Object> row = new ArrayList<>(List.of(name(from)));
            columns.forEach(to -> row.add(cell(from, to)));
            table.row(row.toArray());
        }
        return table;
    }

    /** Columns that fit side by side, again and again. */
    private List<List<ReachEnd>> blocks() {
        List<List<ReachEnd>> blocks = new ArrayList<>();
        int room = 0;
        for (ReachEnd to : reach.ends()) {
            int needed = 2 + columnWidth(to);
            if (needed > room) {
                blocks.add(new ArrayList<>());
                room = width - reach.senders().stream().mapToInt(from -> name(from).length()).max().orElse(0);
            }
            blocks.getLast().add(to);
            room -= needed;
        }
        return blocks;
    }

    private int columnWidth(ReachEnd to) {
        return Math.max(name(to).length(),
                reach.senders().stream().mapToInt(from -> cell(from, to).length()).max().orElse(0));
    }

    private static String name(ReachEnd end) {
        return end.name().length() <= LONGEST_NAME ? end.name() : end.name().substring(0, LONGEST_NAME - 1) + "…";
    }

    private String cell(ReachEnd from, ReachEnd to) {
        List<Opening> openings = reach.between(from, to);
        List<String> open = openings.stream()
                .filter(Opening::isPossible)
                .map(o -> ReachReport.port(o, fronts))
                .toList();
        return openings.isEmpty() ? ""
                : open.isEmpty() ? "-" : open.size() <= MANY ? String.join(" ", open) : open.size() + " ports";
    }
}
