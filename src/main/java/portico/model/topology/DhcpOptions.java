package portico.model.topology;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import portico.model.net.Ipv4Address;

/**
 * A DHCP option set of a VPC: which resolvers its interfaces are told of.
 *
 * @param since when the VPC took it; empty for the first one it had
 * @param domainNameServers in the order in which they are asked; none stands for the VPC's own resolver (R122)
 */
public record DhcpOptions(Optional<Instant> since, List<Ipv4Address> domainNameServers) {

    public DhcpOptions {
        domainNameServers = List.copyOf(domainNameServers);
    }

    /** Whether the VPC had it by then. */
    boolean isInForce(Instant moment) {
        return since.isEmpty() || !since.get().isAfter(moment);
    }

    /** The resolvers in words. */
    public String words() {
        return domainNameServers.isEmpty() ? "AmazonProvidedDNS"
                : String.join(", ", domainNameServers.stream().map(Ipv4Address::toString).toList());
    }
}
