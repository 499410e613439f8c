package portico.model.topology;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import portico.model.id.ResourceId;
import portico.model.id.SecurityGroupId;
import portico.model.id.VpcId;
import portico.model.net.Cidr;
import portico.model.net.PortRange;

/** A security group: allow rules only, stateful, enforced at each interface that carries the group (R104, R107). */
public record SecurityGroup(SecurityGroupId id, String name, VpcId vpc, List<SecurityGroupRule> ingress,
        List<SecurityGroupRule> egress) implements Resource, InVpc {

    public SecurityGroup {
        ingress = List.copyOf(ingress);
        egress = List.copyOf(egress);
    }

    /** The group every VPC comes with, as long as nobody changed it: in from itself, out to anywhere (R106). */
    public static SecurityGroup untouchedDefault(VpcId vpc) {
        SecurityGroupId id = new SecurityGroupId("default of " + vpc);
        return new SecurityGroup(id, "default", vpc, List.of(any(new SecurityGroupRule.Group(id))),
                List.of(any(new SecurityGroupRule.Block(Cidr.EVERYWHERE))));
    }

    private static SecurityGroupRule any(SecurityGroupRule.Peer peer) {
        return new SecurityGroupRule(Optional.empty(), PortRange.ALL, peer, "");
    }

    @Override
    public Stream<ResourceId> references() {
        return Stream.concat(Stream.of(vpc),
                Stream.concat(ingress.stream(), egress.stream()).flatMap(rule -> rule.peer().references()));
    }

    @Override
    public SecurityGroup in(VpcId other) {
        return new SecurityGroup(id, name, other, ingress, egress);
    }
}
