package portico.bench;

import java.util.Optional;
import java.util.Set;
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
import portico.model.id.TaskId;
import portico.model.placement.AddressChoice;
import portico.model.placement.Prospects;
import portico.model.placement.Reason;
import portico.model.placement.Verdict;
import portico.model.placement.Verdicts;
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
    private Analysis[] edited;
    private int next;

    @Setup
    public void build() {
        town = Town.of(hosts);
        task = town.topology().task(new TaskId("task-" + hosts / 2 + "-" + mode));
        counters = Counters.of(town, task);
        edited = new Analysis[2];
        for (int i = 0; i < edited.length; i++) {
            PlaceTask drop = new PlaceTask(town.task().id(), town.target(i));
            edited[i] = town.analyzer().analyze(drop.applyTo(town.topology(), town.placer()));
        }
    }

    @Benchmark
    public int bare() {
        return counters.ask();
    }

    /** Who takes it, and every reason of those that do not. */
    @Benchmark
    public Verdicts verdicts() {
        return town.placer().verdicts(town.topology(), town.analysis().capacity(), task);
    }

    /** The same, and all values of what it would get on each that takes it: host ports, address, subnet, addresses on docker0. */
    @Benchmark
    public long everyValue() {
        return sum(verdicts());
    }

    /** The same of a city where a task has just moved, so that two hosts are not as they were. */
    @Benchmark
    public long everyValueAfterAnEdit() {
        return sum(afterAnEdit());
    }

    private static long sum(Verdicts verdicts) {
        Prospects prospects = verdicts.prospects();
        long sum = 0;
        for (int i = 0; i < verdicts.size(); i++) {
            sum += verdicts.fits(i) ? values(prospects, i) : reasons(verdicts.reasons(i));
        }
        return sum;
    }

    private static long reasons(Set<Reason> reasons) {
        long sum = 0;
        for (Reason reason : reasons) {
            sum -= reason.ordinal();
        }
        return sum;
    }

    private static long values(Prospects prospects, int host) {
        long sum = 0;
        Optional<AddressChoice> address = prospects.address(host);
        if (address.isPresent()) {
            sum += address.get().address().bits() + address.get().subnet().id().value().length();
        }
        for (int mapping = 0; mapping < prospects.mappings(); mapping++) {
            sum += prospects.hostPort(mapping, host);
        }
        for (int container = 0; container < prospects.bridged(); container++) {
            sum += prospects.bridgeAddress(container, host).orElseThrow().bits();
        }
        return sum;
    }

    /** The same, and what it would get on each, in words. */
    @Benchmark
    public int everyWord() {
        int words = 0;
        for (Verdict verdict : verdicts()) {
            words += switch (verdict) {
                case Verdict.Fits fits -> fits.detail().length();
                case Verdict.Refused refused -> refused.shortages().size();
            };
        }
        return words;
    }

    /** The first question after an edit, when nothing is known of the hosts as they stand now. */
    @Benchmark
    public Verdicts afterAnEdit() {
        Analysis now = edited[next++ % edited.length];
        return town.placer().verdicts(now.topology(), now.capacity(), task);
    }
}
