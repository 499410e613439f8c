package portico.model.check;

import java.util.List;
import java.util.function.Consumer;
import portico.model.capacity.Capacity;
import portico.model.capacity.Recount;
import portico.model.topology.Topology;

/** The findings of a check that may look at anything, and so searches every version from nothing. */
record FoundAnew(Check check, List<Finding> findings) implements Found {

    static FoundAnew of(Check check, Topology topology, Capacity capacity) {
        return new FoundAnew(check, check.findings(topology, capacity).toList());
    }

    @Override
    public void forEach(Consumer<Finding> action) {
        findings.forEach(action);
    }

    @Override
    public Found after(Recount recount) {
        return of(check, recount.revision().after(), recount.after());
    }
}
