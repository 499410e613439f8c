package portico.bench;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import portico.model.id.TaskId;
import portico.model.placement.Verdict;
import portico.model.topology.Task;

/** What every host says to one task, with all reasons and what it would get there, beside a loop over plain counters. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class VerdictBench {

    @Param({"1000"})
    public int hosts;

    /** Which of the host's tasks is asked for: one with an interface, one behind the bridge, one on the host's ports. */
    @Param({"0", "1", "2"})
    public int mode;

    private Town town;
    private Task task;
    private Counters counters;

    @Setup
    public void build() {
        town = Town.of(hosts);
        task = town.topology().task(new TaskId("task-" + hosts / 2 + "-" + mode));
        counters = Counters.of(town, task);
    }

    @Benchmark
    public int bare() {
        return counters.ask();
    }

    @Benchmark
    public List<Verdict> verdicts() {
        return town.placer().verdicts(town.topology(), town.analysis().capacity(), task);
    }
}
