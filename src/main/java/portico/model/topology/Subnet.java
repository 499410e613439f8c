package portico.model.topology;

import java.util.Optional;
import java.util.stream.Stream;
import portico.model.id.ResourceId;
import portico.model.id.RouteTableId;
import portico.model.id.SubnetId;
import portico.model.id.VpcId;
import portico.model.id.ZoneId;
import portico.model.net.Cidr;

/**
 * A subnet: one block of addresses in one Availability Zone.
 *
 * @param routeTable the explicitly associated table; empty means the VPC's main table (R117)
 * @param shared owned by another account, which rules out trunking (R70)
 * @param otherAddresses addresses in use by things the topology does not hold, such as Lambda interfaces (R83)
 */
public record Subnet(SubnetId id, String name, VpcId vpc, Cidr cidr, ZoneId zone, Optional<RouteTableId> routeTable,
        boolean shared, int otherAddresses) implements Resource, InVpc {

    /** The same in another zone. */
    public Subnet inZone(ZoneId other) {
        return new Subnet(id, name, vpc, cidr, other, routeTable, shared, otherAddresses);
    }

    /** The same with another block. */
    public Subnet withCidr(Cidr block) {
        return new Subnet(id, name, vpc, block, zone, routeTable, shared, otherAddresses);
    }

    /** Whether it lies in the zone and VPC of another, as an interface must of its host's (R85). */
    public boolean isNear(Subnet other) {
        return zone.equals(other.zone) && vpc.equals(other.vpc);
    }

    @Override
    public Stream<ResourceId> references() {
        return Stream.concat(Stream.of(vpc), routeTable.stream());
    }

    @Override
    public Subnet in(VpcId other) {
        return new Subnet(id, name, other, cidr, zone, routeTable, shared, otherAddresses);
    }
}
