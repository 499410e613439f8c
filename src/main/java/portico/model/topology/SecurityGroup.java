package portico.model.topology;

import java.util.List;
import java.util.stream.Stream;
import portico.model.id.ResourceId;
import portico.model.id.SecurityGroupId;
import portico.model.id.VpcId;

/** A security group: allow rules only, stateful, enforced at each interface that carries the group (R104, R107). */
public record SecurityGroup(SecurityGroupId id, String name, VpcId vpc, List<SecurityGroupRule> ingress,
        List<SecurityGroupRule> egress) implements Resource {

    public SecurityGroup {
        ingress = List.copyOf(ingress);
        egress = List.copyOf(egress);
    }

    @Override
    public Stream<ResourceId> references() {
        return Stream.concat(Stream.of(vpc),
                Stream.concat(ingress.stream(), egress.stream()).flatMap(rule -> rule.peer().references()));
    }
}
