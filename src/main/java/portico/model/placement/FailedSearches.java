package portico.model.placement;

import java.util.HashSet;
import java.util.Set;
import portico.model.topology.HostPorts;

/**
 * What an agent was asked in vain: each search for dynamic ports that fails leaves the cursor elsewhere, so the next one may find some; not so where the
 * cursor comes back to where a search began that failed (R27).
 */
final class FailedSearches {

    private final Set<HostPorts> begun = new HashSet<>();

    /** Whether a search from where this one ended is another one than those that failed. */
    boolean mayGoOn(HostPorts from, HostPorts to) {
        begun.add(from);
        return !begun.contains(to);
    }
}
