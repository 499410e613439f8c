package portico.bench;

import java.lang.management.ManagementFactory;
import java.util.LinkedHashMap;
import java.util.Map;
import portico.model.edit.PlaceTask;
import portico.model.id.TaskId;
import portico.model.topology.Topology;
import portico.model.workspace.Workspace;

/** What a long history keeps in memory, beside one document and its analysis: every edit is there to be undone or done again. */
final class HistoryBench {

    /** One open document. */
    static final String DOCUMENT = "HistoryBench.document";

    private static final int EDITS = 1_000;
    private static final int MEBIBYTE = 1 << 20;

    private HistoryBench() {}

    /** Mebibytes in use, with nothing left to collect, of a city of so many hosts. */
    static Map<String, Double> run(int hosts) {
        Map<String, Double> mebibytes = new LinkedHashMap<>();
        double without = used();
        Town town = Town.of(hosts);
        Topology topology = town.topology();
        Workspace workspace = new Workspace(town.analyzer(), town.placer());
        workspace.open(topology);
        mebibytes.put(DOCUMENT, used() - without);
        for (int i = 0; i < EDITS; i++) {
            TaskId task = topology.tasks().get(i * 3 % topology.tasks().size()).id();
            workspace.apply(new PlaceTask(task, town.target(i)));
        }
        mebibytes.put("HistoryBench.edited", used() - without);
        while (workspace.undoLabel().isPresent()) {
            workspace.undo();
        }
        mebibytes.put("HistoryBench.undone", used() - without);
        return mebibytes;
    }

    private static double used() {
        var memory = ManagementFactory.getMemoryMXBean();
        long least = Long.MAX_VALUE;
        for (int i = 0; i < 5; i++) {
            memory.gc();
            least = Math.min(least, memory.getHeapMemoryUsage().getUsed());
        }
        return (double) least / MEBIBYTE;
    }
}
