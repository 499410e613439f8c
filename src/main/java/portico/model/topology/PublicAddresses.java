package portico.model.topology;

import portico.model.net.Ipv4Address;

/** The public addresses that a topology's resources hold; in the whole world no two hold the same. */
public final class PublicAddresses {

    private PublicAddresses() {}

    /** Whether nothing here holds this one. */
    public static boolean isFree(Topology topology, Ipv4Address address) {
        return topology.resources().noneMatch(resource -> Addresses.publics(resource).contains(address));
    }
}
