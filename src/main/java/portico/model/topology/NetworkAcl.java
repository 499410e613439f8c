package portico.model.topology;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import portico.model.id.NetworkAclId;
import portico.model.id.ResourceId;
import portico.model.id.SubnetId;
import portico.model.id.VpcId;

/**
 * A network ACL: numbered lines, stateless, asked in both directions where a packet crosses the border of a subnet (R113). What no line matches
 * is denied.
 *
 * @param isDefault the one of every subnet of the VPC that none names
 * @param subnets those that are associated with it
 * @param ingress lowest number first
 * @param egress lowest number first
 */
public record NetworkAcl(NetworkAclId id, String name, VpcId vpc, boolean isDefault, List<SubnetId> subnets,
        List<NetworkAclEntry> ingress, List<NetworkAclEntry> egress) implements Resource, InVpc {

    public NetworkAcl {
        subnets = List.copyOf(subnets);
        ingress = ordered(ingress);
        egress = ordered(egress);
    }

    private static List<NetworkAclEntry> ordered(List<NetworkAclEntry> entries) {
        return entries.stream().sorted(Comparator.comparingInt(NetworkAclEntry::number)).toList();
    }

    /** The lines for packets that come into the subnet, or for those that leave it. */
    public List<NetworkAclEntry> entries(boolean outbound) {
        return outbound ? egress : ingress;
    }

    /** This list with a line more. */
    public NetworkAcl withEntry(NetworkAclEntry entry, boolean outbound) {
        List<NetworkAclEntry> more = Stream.concat(entries(outbound).stream(), Stream.of(entry)).toList();
        return new NetworkAcl(id, name, vpc, isDefault, subnets, outbound ? ingress : more, outbound ? more : egress);
    }

    @Override
    public Stream<ResourceId> references() {
        return Stream.concat(Stream.of(vpc), subnets.stream());
    }

    @Override
    public NetworkAcl in(VpcId other) {
        return new NetworkAcl(id, name, other, isDefault, subnets, ingress, egress);
    }
}
