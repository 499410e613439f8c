package portico.view.sheet;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import portico.model.flow.Flow;
import portico.model.flow.FlowEnd;
import portico.model.flow.reach.Opening;
import portico.model.flow.reach.ReachChange;
import portico.model.flow.reach.ReachEnd;
import portico.model.flow.reach.Reachability;

/**
 * Who can open a connection to whom, as a table: rows open connections to columns.
 *
 * @param columns names of those who are asked
 * @param changes what is different from the version before, in a sentence; empty where there is none
 */
public record ReachGrid(List<String> columns, List<Line> lines, String changes) {

    /** One who opens connections, and how each column answers. */
    public record Line(ReachEnd from, List<Cell> cells) {}

    /**
     * How one answers another.
     *
     * @param words such as {@code 443} or {@code closed}; empty where nobody asks
     * @param change such as {@code opened}; empty where nothing differs
     * @param flow one that says most about it, to be followed hop by hop
     */
    public record Cell(ReachEnd to, Tone tone, String words, String change, Optional<Flow> flow) {}

    public ReachGrid {
        columns = List.copyOf(columns);
        lines = List.copyOf(lines);
    }

    private record Pair(FlowEnd from, FlowEnd to) {}

    /**
     * The grid of one version.
     *
     * @param before the version before the last change
     */
    public static ReachGrid of(Reachability reach, Optional<Reachability> before) {
        List<ReachChange> changes = before.map(then -> ReachChange.between(then, reach)).orElse(List.of());
        return of(reach, changes, ReachGrid::word, before.isPresent() ? sentence(changes) : "");
    }

    /** The grid of one of two that are looked at together. */
    static ReachGrid beside(Reachability reach, Reachability other) {
        return of(reach, ReachChange.between(other, reach), ReachGrid::besides, "");
    }

    private static ReachGrid of(Reachability reach, List<ReachChange> changes, Function<ReachChange, String> word,
            String sentence) {
        Map<Pair, String> words = new HashMap<>();
        changes.forEach(change -> words.putIfAbsent(new Pair(change.from().subject(), change.to().subject()),
                word.apply(change)));
        List<Line> lines = reach.senders()
                .stream()
                .map(from -> new Line(from,
                        reach.ends()
                                .stream()
                                .map(to -> cell(reach, from, to,
                                        words.getOrDefault(new Pair(from.subject(), to.subject()), "")))
                                .toList()))
                .toList();
        return new ReachGrid(reach.ends().stream().map(ReachEnd::name).toList(), lines, sentence);
    }

    private static Cell cell(Reachability reach, ReachEnd from, ReachEnd to, String change) {
        List<Opening> openings = reach.between(from, to);
        List<Opening> open = openings.stream().filter(Opening::isPossible).toList();
        boolean partly = open.stream().anyMatch(opening -> opening.answer() == Opening.Answer.PARTLY);
        Tone tone = openings.isEmpty() ? Tone.QUIET : open.isEmpty() ? Tone.NO : partly ? Tone.WAIT : Tone.OK;
        String words = openings.isEmpty() ? "" : open.isEmpty() ? "closed" : ports(open) + (partly ? " for some" : "");
        return new Cell(to, tone, words, change,
                (open.isEmpty() ? openings : open).stream().findFirst().map(o -> o.telling().example()));
    }

    private static String ports(List<Opening> openings) {
        return openings.stream().map(opening -> opening.port().toString()).collect(Collectors.joining(", "));
    }

    private static String word(ReachChange change) {
        return switch (change.kind()) {
            case OPENS -> "opened";
            case OPENS_FOR_MORE -> "opened for more";
            case CLOSES_FOR_SOME -> "closed for some";
            case CLOSES -> "was open";
        };
    }

    private static String besides(ReachChange change) {
        return switch (change.kind()) {
            case OPENS -> "only here";
            case OPENS_FOR_MORE -> "for more here";
            case CLOSES_FOR_SOME -> "for fewer here";
            case CLOSES -> "open there";
        };
    }

    private static String sentence(List<ReachChange> changes) {
        long opened = changes.stream().filter(ReachGrid::opens).count();
        String done = Stream.of(counted("opened", opened), counted("closed", changes.size() - opened))
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(" and "));
        return "The last change " + (done.isEmpty() ? "opened and closed nothing" : done);
    }

    private static String counted(String how, long ports) {
        return ports == 0 ? "" : how + " " + Words.count(ports, "port");
    }

    static boolean opens(ReachChange change) {
        return switch (change.kind()) {
            case OPENS, OPENS_FOR_MORE -> true;
            case CLOSES, CLOSES_FOR_SOME -> false;
        };
    }
}
