package portico.format.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import portico.model.id.VpcId;
import portico.model.net.Cidr;
import portico.model.topology.Subnet;
import portico.model.topology.Vpc;

/** What AWS would say to where the block of a new subnet lies. */
final class SubnetFaults {

    private SubnetFaults() {}

    static List<String> of(Cidr cidr, VpcId vpc, Scope scope) {
        List<String> faults = new ArrayList<>();
        if (scope.resources().get(vpc) instanceof Vpc owner
                && owner.cidrs().stream().noneMatch(block -> block.contains(cidr))) {
            faults.add(cidr + " lies outside its VPC's " + owner.cidrs());
        }
        sibling(cidr, vpc, scope)
                .ifPresent(other -> faults.add(cidr + " overlaps " + other.cidr() + " of " + other.name()));
        return faults;
    }

    private static Optional<Subnet> sibling(Cidr cidr, VpcId vpc, Scope scope) {
        return scope.resources()
                .values()
                .stream()
                .filter(Subnet.class::isInstance)
                .map(Subnet.class::cast)
                .filter(subnet -> subnet.vpc().equals(vpc) && subnet.cidr().overlaps(cidr))
                .findFirst();
    }
}
