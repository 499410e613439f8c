package portico.bench;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import portico.model.analysis.Analysis;
import portico.model.edit.PlaceTask;
import portico.model.id.InstanceId;
import portico.model.id.TaskId;
import portico.model.workspace.Workspace;

/** One drop: a new topology and its analysis. The cost should follow what the drop touches, not the size of the city. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class DropBench {

    private static final int TARGETS = 50;

    @Param({"1000", "4000"})
    public int hosts;

    private Workspace workspace;
    private PlaceTask[] drops;
    private Counters counters;
    private int next;

    @Setup
    public void build() {
        Town town = Town.of(hosts);
        workspace = new Workspace(town.analyzer(), town.placer());
        workspace.open(town.topology());
        TaskId task = town.task().id();
        counters = Counters.of(town, town.task());
        drops = new PlaceTask[TARGETS];
        for (int i = 0; i < TARGETS; i++) {
            InstanceId target = town.target(i);
            drops[i] = new PlaceTask(task, target);
        }
    }

    /** The same move in plain arrays. */
    @Benchmark
    public Object bare() {
        return counters.moved(hosts / 2, next++ % TARGETS);
    }

    @Benchmark
    public Analysis drop() {
        workspace.apply(drops[next++ % TARGETS]);
        return workspace.analysis();
    }

    @Benchmark
    public Analysis dropAndUndo() {
        workspace.apply(drops[next++ % TARGETS]);
        workspace.undo();
        return workspace.analysis();
    }
}
