package portico.model.topology;

import java.util.Optional;
import portico.model.id.SubnetId;
import portico.model.net.Ipv4Address;

/** The address that a load balancer node or an interface endpoint holds in one subnet; the public one where it faces the internet. */
public record NodeAddress(SubnetId subnet, Ipv4Address privateIp, Optional<Ipv4Address> publicIp) {}
