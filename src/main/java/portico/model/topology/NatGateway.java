package portico.model.topology;

import java.util.Optional;
import java.util.stream.Stream;
import portico.model.id.NatGatewayId;
import portico.model.id.ResourceId;
import portico.model.id.SubnetId;
import portico.model.id.VpcId;
import portico.model.net.Ipv4Address;

/**
 * A NAT gateway: lets private sources out, nobody in (R118).
 *
 * @param subnet where a zonal gateway stands; empty for a regional one (R119)
 * @param privateIp its address in that subnet
 * @param publicIp the elastic address the internet sees; empty for a private NAT gateway
 */
public record NatGateway(NatGatewayId id, String name, VpcId vpc, Optional<SubnetId> subnet,
        Optional<Ipv4Address> privateIp, Optional<Ipv4Address> publicIp) implements Resource, InVpc {

    @Override
    public Stream<ResourceId> references() {
        return Stream.concat(Stream.of(vpc), subnet.stream());
    }

    @Override
    public NatGateway in(VpcId other) {
        return new NatGateway(id, name, other, subnet, privateIp, publicIp);
    }
}
