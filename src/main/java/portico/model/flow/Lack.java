package portico.model.flow;

import java.util.List;
import portico.model.id.NetworkAclId;
import portico.model.id.ResourceId;
import portico.model.id.SecurityGroupId;
import portico.model.id.SubnetId;
import portico.model.id.TargetGroupId;
import portico.model.net.Ipv4Address;
import portico.model.topology.TargetGroup;

/** What a step that denies would need to permit, for those who look for a remedy. */
public sealed interface Lack {

    /**
     * A rule in one of the groups of an interface (R104).
     *
     * @param owner who has the interface
     * @param packet as the interface saw it
     */
    record GroupRule(ResourceId owner, List<SecurityGroupId> groups, boolean outbound, Packet packet) implements Lack {

        public GroupRule {
            groups = List.copyOf(groups);
        }
    }

    /**
     * A line in a network ACL, before the one that denies (R113).
     *
     * @param denying number of the line that denies; one more than the highest where it is AWS's own last one
     * @param packet as the border saw it: the answer where {@code onReply}
     */
    record AclLine(NetworkAclId acl, boolean outbound, int denying, Packet packet, boolean onReply) implements Lack {}

    /** A route in the table of a subnet (R115). */
    record Route(SubnetId subnet, Ipv4Address destination) implements Lack {}

    /** A public address of whoever has the interface: of a task on Fargate, or of an instance (R88, R90). */
    record PublicAddress(ResourceId owner) implements Lack {}

    /** A target group that does not keep the client's address, which can be chosen for TCP and TLS (R131). */
    record BalancersAddress(TargetGroupId group) implements Lack {}

    /** A target group of another type (R124). */
    record TargetType(TargetGroupId group, TargetGroup.TargetType wanted) implements Lack {}
}
