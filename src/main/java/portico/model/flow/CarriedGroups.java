package portico.model.flow;

import java.util.List;
import portico.model.id.ResourceId;
import portico.model.topology.SecurityGroup;
import portico.model.topology.Topology;

/** The security groups that a resource's interfaces carry: the VPC's own where none is named (R104, R106). */
public final class CarriedGroups {

    private CarriedGroups() {}

    /** Empty where the topology knows no interface of it, and where nothing is filtered (R132). */
    public static List<SecurityGroup> of(Topology topology, ResourceId owner) {
        return topology.find(owner)
                .stream()
                .flatMap(new Interfaces(topology)::all)
                .findFirst()
                .map(NetworkInterface::groups)
                .orElse(List.of());
    }
}
