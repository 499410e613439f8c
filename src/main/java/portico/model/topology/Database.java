package portico.model.topology;

import java.util.List;
import java.util.stream.Stream;
import portico.model.id.DatabaseId;
import portico.model.id.ResourceId;
import portico.model.id.SecurityGroupId;
import portico.model.id.SubnetId;
import portico.model.net.Ipv4Address;

/**
 * A database instance in the VPC.
 *
 * @param engine as RDS names it, such as {@code postgres}
 */
public record Database(DatabaseId id, String name, String engine, int port, SubnetId subnet, Ipv4Address privateIp,
        List<SecurityGroupId> securityGroups) implements Resource {

    public Database {
        securityGroups = List.copyOf(securityGroups);
    }

    @Override
    public Stream<ResourceId> references() {
        return Stream.concat(Stream.of(subnet), securityGroups.stream());
    }

    /** The same in another subnet, at an address there. */
    public Database in(SubnetId other, Ipv4Address address) {
        return new Database(id, name, engine, port, other, address, securityGroups);
    }
}
