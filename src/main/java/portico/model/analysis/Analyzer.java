package portico.model.analysis;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import portico.model.capacity.Capacity;
import portico.model.capacity.CapacityCount;
import portico.model.capacity.InstanceTypes;
import portico.model.check.CheckBook;
import portico.model.check.Finding;
import portico.model.placement.Placer;
import portico.model.topology.Topology;

/** Works out everything that follows from a topology, the worst findings first. The same topology and catalogue give an equal analysis. */
public final class Analyzer {

    private final InstanceTypes types;
    private final Placer placer;

    public Analyzer(InstanceTypes types) {
        this.types = types;
        this.placer = new Placer(types);
    }

    public Analysis analyze(Topology topology) {
        Capacity capacity = CapacityCount.of(topology, types);
        List<Unplaced> unplaced = new WaitingTasks(topology, capacity, placer).unplaced();
        Stream<Finding> waiting = unplaced.stream().flatMap(UnplacedFindings::of);
        List<Finding> findings = Stream.concat(waiting, CheckBook.STANDARD.findings(topology, capacity))
                .sorted(Comparator.comparing(Finding::severity))
                .toList();
        return new Analysis(topology, capacity, unplaced, findings);
    }
}
