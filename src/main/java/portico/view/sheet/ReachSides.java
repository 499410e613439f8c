package portico.view.sheet;

import java.util.List;
import java.util.stream.Stream;
import portico.model.flow.reach.ReachChange;
import portico.model.flow.reach.ReachEnd;
import portico.model.flow.reach.Reachability;

/**
 * The same services under the groups of their hosts and under groups of their own, side by side (R104, R105).
 *
 * @param sentence how many pairs differ
 */
public record ReachSides(ReachGrid hosts, ReachGrid tasks, String sentence) {

    /** Two versions of one network that differ in nothing but the mode of its tasks. */
    public static ReachSides of(Reachability hosts, Reachability tasks) {
        return new ReachSides(ReachGrid.beside(hosts, tasks), ReachGrid.beside(tasks, hosts),
                sentence(ReachChange.between(tasks, hosts)));
    }

    private static String sentence(List<ReachChange> fromTasksToHosts) {
        long wider = fromTasksToHosts.stream().filter(ReachGrid::opens).count();
        long narrower = fromTasksToHosts.size() - wider;
        return fromTasksToHosts.isEmpty() ? "Both let the same pairs speak"
                : Words.count(wider, "port") + " open wider with host groups, " + narrower + " with task groups";
    }

    /** What both sides say of a pair, those of the hosts first. */
    public static ReachDetail detail(Reachability hosts, Reachability tasks, ReachEnd from, ReachEnd to) {
        return new ReachDetail(from.name() + " to " + to.name(),
                Stream.concat(side("Host groups: ", hosts, from, to), side("Task groups: ", tasks, from, to)).toList());
    }

    private static Stream<ReachDetail.Line> side(String side, Reachability reach, ReachEnd from, ReachEnd to) {
        return ReachDetail.ofPair(reach, from, to)
                .lines()
                .stream()
                .map(line -> new ReachDetail.Line(line.tone(), side + line.words()));
    }

    /** How far somebody gets on both sides who takes over a row. */
    public static ReachDetail takeover(Reachability hosts, Reachability tasks, ReachEnd from) {
        return new ReachDetail("If " + from.name() + " is taken over",
                Stream.concat(took("Host groups: ", hosts, from), took("Task groups: ", tasks, from)).toList());
    }

    private static Stream<ReachDetail.Line> took(String side, Reachability reach, ReachEnd from) {
        return reach.end(from.subject())
                .stream()
                .flatMap(end -> ReachDetail.ofTakeover(reach, end).lines().stream())
                .map(line -> new ReachDetail.Line(line.tone(), side + line.words()));
    }
}
