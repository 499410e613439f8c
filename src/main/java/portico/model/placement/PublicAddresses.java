package portico.model.placement;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import portico.model.net.Ipv4Address;
import portico.model.topology.Addresses;
import portico.model.topology.Topology;

/** Public addresses that stand for AWS's own pool: taken in order from the block kept for documentation (RFC 5737). */
public final class PublicAddresses {

    private static final Ipv4Address FIRST = Ipv4Address.of("198.51.100.1");
    private static final int IN_FIRST_BLOCK = 254;
    /** For the 255th and later: the block kept for tests of network equipment (RFC 2544). */
    private static final Ipv4Address OVERFLOW = Ipv4Address.of("198.18.0.1");

    private PublicAddresses() {}

    /** Every public address that something in the topology holds. */
    public static Set<Ipv4Address> inUse(Topology topology) {
        return Addresses.publics(topology).collect(Collectors.toCollection(HashSet::new));
    }

    /** The lowest address that is not taken, which then is. */
    public static Ipv4Address take(Set<Ipv4Address> taken) {
        for (int i = 0; true; i++) {
            Ipv4Address next = i < IN_FIRST_BLOCK ? FIRST.plus(i) : OVERFLOW.plus(i - IN_FIRST_BLOCK);
            if (taken.add(next)) {
                return next;
            }
        }
    }
}
