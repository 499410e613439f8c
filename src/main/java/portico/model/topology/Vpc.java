package portico.model.topology;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import portico.model.id.ResourceId;
import portico.model.id.VpcId;
import portico.model.net.Cidr;
import portico.model.net.Ipv4Address;

/**
 * A virtual private cloud.
 *
 * @param cidrs primary block first
 * @param enableDnsSupport the VPC resolver answers (R122); AWS's default is true
 * @param enableDnsHostnames instances get public DNS names and tasks their interface's name (R17, R122); AWS's default is false
 * @param dhcpOptions the DHCP option sets it has had, the newest last; none where nobody told (R20)
 */
public record Vpc(VpcId id, String name, List<Cidr> cidrs, boolean enableDnsSupport, boolean enableDnsHostnames,
        List<DhcpOptions> dhcpOptions) implements Resource {

    private static final int RESOLVER = 2;

    public Vpc {
        cidrs = List.copyOf(cidrs);
        dhcpOptions = List.copyOf(dhcpOptions);
    }

    /** One of whose DHCP option sets nobody told. */
    public Vpc(VpcId id, String name, List<Cidr> cidrs, boolean enableDnsSupport, boolean enableDnsHostnames) {
        this(id, name, cidrs, enableDnsSupport, enableDnsHostnames, List.of());
    }

    /** The same with these settings of DNS. */
    public Vpc withDns(boolean support, boolean hostnames) {
        return new Vpc(id, name, cidrs, support, hostnames, dhcpOptions);
    }

    /** The same with these blocks, the primary one first. */
    public Vpc withCidrs(List<Cidr> blocks) {
        return new Vpc(id, name, blocks, enableDnsSupport, enableDnsHostnames, dhcpOptions);
    }

    /** Where its own resolver answers: the base of its primary block plus two (R122). */
    public Optional<Ipv4Address> resolver() {
        return cidrs.stream().findFirst().map(block -> block.at(RESOLVER));
    }

    @Override
    public Stream<ResourceId> references() {
        return Stream.empty();
    }
}
