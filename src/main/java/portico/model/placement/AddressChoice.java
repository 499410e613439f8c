package portico.model.placement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import portico.model.capacity.SubnetUse;
import portico.model.id.InterfaceId;
import portico.model.id.SubnetId;
import portico.model.net.Ipv4Address;
import portico.model.topology.Subnet;
import portico.model.topology.TaskInterface;

/** The subnet and address that a task's interface gets. */
public record AddressChoice(Subnet subnet, Ipv4Address address) {

    /** Those that lie in the zone and VPC of the instance's subnet (R85). */
    static List<Subnet> near(List<Subnet> subnets, Subnet home) {
        List<Subnet> near = new ArrayList<>(2);
        for (Subnet subnet : subnets) {
            if (subnet.isNear(home)) {
                near.add(subnet);
            }
        }
        return near;
    }

    /**
     * The lowest free address of the subnet that has most of them left, the first listed where several have; AWS does not
     * publish its choice (R86). One that was just given up is taken where no other is left (R91).
     */
    static Optional<AddressChoice> among(List<Subnet> subnets, Function<SubnetId, SubnetUse> uses,
            Set<Ipv4Address> not) {
        Subnet best = null;
        SubnetUse most = null;
        for (Subnet subnet : subnets) {
            SubnetUse use = uses.apply(subnet.id());
            if (use.free() > (most == null ? 0 : most.free())) {
                best = subnet;
                most = use;
            }
        }
        return most == null ? Optional.empty() : lowest(best, most, not);
    }

    /** The interface as it is made there for a task on this instance. */
    TaskInterface interfaceOf(Demand demand, Host host) {
        return new TaskInterface(new InterfaceId("eni-" + demand.task().id()), host.use().eni().nextKind(), subnet.id(),
                address, Optional.empty(), demand.groups());
    }

    private static Optional<AddressChoice> lowest(Subnet subnet, SubnetUse use, Set<Ipv4Address> not) {
        return use.pool()
                .lowestFree(address -> !not.contains(address))
                .or(() -> use.pool().lowestFree(_ -> true))
                .map(address -> new AddressChoice(subnet, address));
    }
}
