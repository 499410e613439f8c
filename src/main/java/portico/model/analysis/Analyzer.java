package portico.model.analysis;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import portico.model.capacity.InstanceTypes;
import portico.model.placement.Placer;
import portico.model.topology.Revision;
import portico.model.topology.Topology;

/**
 * Works out everything that follows from a topology, the worst findings first. The same topology and catalogue give an equal analysis, whatever
 * was analysed before: that is remembered only so that another version of it costs no more than what differs. Any thread may ask.
 */
public final class Analyzer {

    /** Where more than one row in so many differs, counting from nothing is the shorter way. */
    private static final int FEW = 8;

    private final InstanceTypes types;
    private final Placer placer;
    private final AtomicReference<Optional<Analyzed>> latest = new AtomicReference<>(Optional.empty());

    public Analyzer(InstanceTypes types) {
        this.types = types;
        this.placer = new Placer(types);
    }

    public Analysis analyze(Topology topology) {
        Analyzed analyzed = latest.get()
                .flatMap(before -> following(before, topology))
                .orElseGet(() -> Analyzed.of(topology, types, placer));
        latest.set(Optional.of(analyzed));
        return analyzed.analysis();
    }

    private Optional<Analyzed> following(Analyzed before, Topology topology) {
        if (before.analysis().topology().equals(topology)) {
            return Optional.of(before);
        }
        int rows = topology.tasks().size() + topology.instances().size();
        return Revision.between(before.analysis().topology(), topology)
                .filter(revision -> revision.size() * FEW <= rows + FEW)
                .map(revision -> before.after(revision, types, placer));
    }
}
