package portico.app;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import portico.model.flow.Flow;
import portico.model.flow.log.FlowSum;
import portico.model.flow.log.Replay;
import portico.model.topology.Topology;
import portico.view.sheet.Words;

/**
 * Rows of a flow log as flows that are played at once. Both ends and both directions write of one flow; the most packets that one of them counts
 * stand for it.
 *
 * @param flows with their packets, the most first
 * @param all how many flows the rows tell of, those included that are too many to be shown
 * @param unplayable rows that tell of none
 */
record ReplayedRows(Map<Flow, Long> flows, int all, int unplayable) {
    private static final int MOST = 200;

    ReplayedRows {
        flows = Collections.unmodifiableMap(flows);
    }

    static ReplayedRows of(List<FlowSum> sums, Topology topology) {
        Map<Flow, Long> all = new LinkedHashMap<>();
        int unplayable = 0;
        for (FlowSum sum : sums) {
            if (Replay.of(sum, topology) instanceof Replay.Playable(var flow)) {
                all.merge(flow, sum.packets(), Math::max);
            } else {
                unplayable++;
            }
        }
        return new ReplayedRows(largest(all), all.size(), unplayable);
    }

    private static Map<Flow, Long> largest(Map<Flow, Long> all) {
        Map<Flow, Long> largest = new LinkedHashMap<>();
        all.entrySet()
                .stream()
                .sorted(Map.Entry.<Flow, Long>comparingByValue().reversed())
                .limit(MOST)
                .forEach(flow -> largest.put(flow.getKey(), flow.getValue()));
        return largest;
    }

    /** How much of it is played. */
    String words() {
        String shown = all > flows.size()
                ? "playing the " + flows.size() + " of " + all + " flows with the most packets"
                : "playing " + Words.count(all, "flow");
        return unplayable == 0 ? shown : shown + ", " + Words.count(unplayable, "row") + " cannot be played";
    }
}
