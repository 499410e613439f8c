package portico.model.check;

import java.util.function.Consumer;
import portico.model.capacity.Recount;

/** What one check found in one version of a topology, kept so that the next version need not be searched from nothing. Immutable. */
interface Found {

    /** Tells of every finding, in the topology's order. */
    void forEach(Consumer<Finding> action);

    /** What the check finds in the version after: the same as from nothing. */
    Found after(Recount recount);
}
