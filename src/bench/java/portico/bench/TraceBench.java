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
import portico.model.flow.Flow;
import portico.model.flow.FlowEnd;
import portico.model.flow.FlowTracer;
import portico.model.flow.Trace;
import portico.model.id.TaskId;
import portico.model.net.Protocol;
import portico.model.remedy.Mend;
import portico.model.remedy.Remedies;

/** One packet and its answer through a whole city, the index that it needs once, and what would open the way for one that is stopped. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class TraceBench {

    @Param({"1000"})
    public int hosts;

    private Town town;
    private FlowTracer tracer;
    private List<Flow> flows;
    private int next;

    @Setup
    public void build() {
        town = Town.of(hosts);
        tracer = new FlowTracer(town.topology());
        FlowEnd own = task(hosts / 2, 0);
        FlowEnd bridged = task(hosts / 3, 1);
        flows = List.of(flow(own, bridged, 80), flow(bridged, own, 80), flow(own, task(hosts - 1, 2), 80),
                flow(own, FlowEnd.Internet.CLIENT, 443), flow(FlowEnd.Internet.CLIENT, bridged, 80));
    }

    private static FlowEnd task(int host, int number) {
        return new FlowEnd.At(new TaskId("task-" + host + "-" + number));
    }

    private static Flow flow(FlowEnd from, FlowEnd to, int port) {
        return new Flow(from, to, port, Protocol.TCP);
    }

    @Benchmark
    public Trace trace() {
        next = (next + 1) % flows.size();
        return tracer.trace(flows.get(next));
    }

    /** The first packet of a tracer finds its way with an index of its own. */
    @Benchmark
    public Trace index() {
        return new FlowTracer(town.topology()).trace(flows.getFirst());
    }

    @Benchmark
    public List<Mend> remedies() {
        Trace denied = tracer.trace(flows.getFirst());
        return Remedies.of(town.topology(), denied);
    }
}
