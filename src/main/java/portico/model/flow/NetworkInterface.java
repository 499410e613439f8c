package portico.model.flow;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import portico.model.id.ResourceId;
import portico.model.id.ZoneId;
import portico.model.net.Ipv4Address;
import portico.model.topology.SecurityGroup;
import portico.model.topology.Subnet;

/** An interface, whoever owns it: what security groups are enforced at (R104), or that of a machine outside of AWS. */
record NetworkInterface(ResourceId owner, Ipv4Address privateIp, Optional<Ipv4Address> publicIp, Standing standing) {

    /**
     * Where interfaces stand that nothing but their addresses tells apart.
     *
     * @param inAws empty for a machine outside of AWS, which no subnet holds and no group guards (R1)
     * @param groups never empty, except outside of AWS and on a network load balancer made without any, which filters nothing (R132)
     * @param number the same for the same subnet and groups, in one version of a topology
     */
    record Standing(Optional<Subnet> inAws, List<SecurityGroup> groups, int number) {}

    boolean isOutside() {
        return standing.inAws().isEmpty();
    }

    /**
     * The subnet that holds it.
     *
     * @throws java.util.NoSuchElementException outside of AWS
     */
    Subnet subnet() {
        return standing.inAws().orElseThrow();
    }

    /** Where it stands; in no zone outside of AWS. */
    Optional<ZoneId> zone() {
        return standing.inAws().map(Subnet::zone);
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
