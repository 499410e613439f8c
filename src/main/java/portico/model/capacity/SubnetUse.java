package portico.model.capacity;

import java.util.List;
import java.util.Optional;
import portico.model.id.SubnetId;
import portico.model.net.Ipv4Address;

/**
 * Addresses of one subnet.
 *
 * @param addresses usable ones: the block less the five AWS keeps (R81, R82)
 * @param used held by instances, task interfaces, trunks, balancer nodes, gateways, endpoints and databases (R83)
 * @param pool which ones
 * @param irregular whether some are held twice, kept by AWS, or not of this subnet at all
 */
public record SubnetUse(SubnetId subnet, int addresses, int used, AddressPool pool, boolean irregular) {

    /** Whether anybody told the block; of a subnet that was only mentioned, the addresses left are not known. */
    public boolean isKnown() {
        return !pool.isOfUnknownBlock();
    }

    /** Addresses left; never negative. */
    public int free() {
        return Math.max(0, addresses - used);
    }

    /** The address that the next interface gets; empty where the subnet is full (R84). */
    public Optional<Ipv4Address> lowestFree() {
        return free() == 0 ? Optional.empty() : pool.lowestFree();
    }

    /** With one more address in use. */
    public SubnetUse with(Ipv4Address address) {
        return new SubnetUse(subnet, addresses, used + 1, pool.with(address), irregular);
    }

    /** With some addresses given back and others taken; empty where something is irregular before or after, so that only a count can tell. */
    Optional<SubnetUse> exchanged(List<Ipv4Address> given, List<Ipv4Address> taken) {
        return irregular ? Optional.empty()
                : pool.exchanged(given, taken)
                        .map(after -> new SubnetUse(subnet, addresses, used - given.size() + taken.size(), after,
                                false));
    }
}
