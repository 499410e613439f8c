package portico.model.topology;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import portico.model.id.SubnetId;
import portico.model.id.VpcId;

/** Which network ACL guards the border of a subnet (R113). Finds them all when it is made. */
public final class NetworkAcls {

    private final Map<SubnetId, NetworkAcl> own = new HashMap<>();
    private final Map<VpcId, NetworkAcl> defaults = new HashMap<>();

    public NetworkAcls(Topology topology) {
        for (NetworkAcl acl : topology.all(NetworkAcl.class)) {
            acl.subnets().forEach(subnet -> own.putIfAbsent(subnet, acl));
            if (acl.isDefault()) {
                defaults.putIfAbsent(acl.vpc(), acl);
            }
        }
    }

    /** The one it is associated with, else the default one of its VPC; where the topology holds neither, everything passes. */
    public Optional<NetworkAcl> of(Subnet subnet) {
        return Optional.ofNullable(own.get(subnet.id())).or(() -> Optional.ofNullable(defaults.get(subnet.vpc())));
    }
}
