package portico.model.flow;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import portico.model.id.ResourceId;
import portico.model.net.Ipv4Address;
import portico.model.topology.SecurityGroup;
import portico.model.topology.Subnet;

/** An interface in a subnet, whoever owns it: what security groups are enforced at (R104). */
record NetworkInterface(ResourceId owner, Ipv4Address privateIp, Optional<Ipv4Address> publicIp, Standing standing) {

    /**
     * Where interfaces stand that nothing but their addresses tells apart.
     *
     * @param groups never empty, except outside of AWS and on a network load balancer made without any, which filters nothing (R132)
     * @param number the same for the same subnet and groups, in one version of a topology
     * @param outside of a machine outside of AWS, which the subnet does not hold and no group guards (R1)
     */
    record Standing(Subnet subnet, List<SecurityGroup> groups, int number, boolean outside) {}

    boolean isOutside() {
        return standing.outside();
    }

    Subnet subnet() {
        return standing.subnet();
    }

    List<SecurityGroup> groups() {
        return standing.groups();
    }

    boolean carries(ResourceId group) {
        return groups().stream().anyMatch(g -> g.id().equals(group));
    }

    /** Names of the groups, for sentences. */
    String groupNames() {
        return groups().stream().map(SecurityGroup::name).collect(Collectors.joining(", "));
    }
}
