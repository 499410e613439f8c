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
import portico.model.analysis.Analyzer;
import portico.model.topology.Topology;

/** A whole document at once: analysed from nothing, and placed on empty hosts beside CloudSim Plus's best fit of as many machines. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class WholeBench {

    @Param({"1000"})
    public int hosts;

    private Town town;
    private Town empty;

    @Setup
    public void build() {
        town = Town.of(hosts);
        empty = town.emptied();
    }

    @Benchmark
    public Analysis analysis() {
        return new Analyzer(Town.TYPES).analyze(town.topology());
    }

    @Benchmark
    public Topology placement() {
        return empty.placer().placeWaiting(empty.topology());
    }

    @Benchmark
    public int cloudSimBestFit() {
        return BestFit.place(hosts, town.topology().tasks().size());
    }
}
