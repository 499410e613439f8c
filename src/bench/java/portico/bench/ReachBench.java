package portico.bench;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import portico.Quarter;
import portico.model.flow.Flow;
import portico.model.flow.FlowEnd;
import portico.model.flow.FlowTracer;
import portico.model.flow.reach.Reachability;
import portico.model.net.Protocol;
import portico.model.topology.Task;
import portico.model.topology.Topology;

/**
 * Who reaches whom among 5,000 interfaces: grouped by what rules tell apart, after one edit, and pair by pair. The last asks one sender about
 * everybody; all pairs cost 5,000 times as much.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class ReachBench {

    private Topology topology;
    private Topology edited;
    private Reachability before;
    private FlowTracer tracer;
    private List<Flow> fromOne;

    @Setup
    public void build() {
        topology = Quarter.of(100, 50);
        Task moved = topology.tasks().get(topology.tasks().size() / 2);
        edited = topology.with(moved.waiting());
        before = Reachability.of(topology);
        tracer = new FlowTracer(topology);
        fromOne = topology.tasks().stream().filter(task -> !task.equals(moved)).map(to -> flow(moved, to)).toList();
    }

    private Flow flow(Task from, Task to) {
        int port = topology.definitionOf(to).containers().getFirst().portMappings().getFirst().containerPort();
        return new Flow(new FlowEnd.At(from.id()), new FlowEnd.At(to.id()), port, Protocol.TCP);
    }

    @Benchmark
    public Reachability grouped() {
        return Reachability.of(topology);
    }

    @Benchmark
    public Reachability afterOneEdit() {
        return before.after(edited);
    }

    /** A five-thousandth of what asking every pair costs. */
    @Benchmark
    public long pairsOfOneSender() {
        return fromOne.stream().filter(flow -> tracer.trace(flow).isDelivered()).count();
    }
}
