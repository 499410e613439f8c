package portico.model.check;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import portico.model.capacity.AddressPool;
import portico.model.capacity.Capacity;
import portico.model.capacity.HeldAddress;
import portico.model.capacity.SubnetUse;
import portico.model.id.ResourceId;
import portico.model.id.VpcId;
import portico.model.net.Ipv4Address;
import portico.model.rule.RuleId;
import portico.model.topology.Subnet;
import portico.model.topology.Topology;

/** Addresses that lie outside their subnet, are kept by AWS, or are held twice (R81, R83). */
record AddressFault() implements Check {

    private static final RuleId RESERVED = new RuleId(81);
    private static final RuleId HOLDERS = new RuleId(83);
    private static final RuleId EXHAUSTED = new RuleId(84);

    private record Place(VpcId vpc, Ipv4Address address) {}

    @Override
    public Stream<Finding> findings(Topology topology, Capacity capacity) {
        if (capacity.subnets().values().stream().noneMatch(SubnetUse::irregular) && !anyOverlap(topology)) {
            return Stream.empty();
        }
        Map<Place, ResourceId> holders = new HashMap<>();
        return HeldAddress.all(topology, instance -> capacity.of(instance.id()).eni().trunk())
                .filter(held -> !held.address().isUnknown() && !topology.isUnresolved(held.by())
                        && !topology.isUnresolved(held.subnet()))
                .flatMap(held -> fault(topology.subnet(held.subnet()), held, holders).stream());
    }

    /** Two subnets over one block each count their own addresses, and both give the same one away. */
    private static boolean anyOverlap(Topology topology) {
        List<Subnet> inOrder = topology.subnets()
                .stream()
                .sorted(Comparator.comparing((Subnet subnet) -> subnet.vpc().value())
                        .thenComparing(subnet -> subnet.cidr().network()))
                .toList();
        return IntStream.range(1, inOrder.size()).anyMatch(i -> overlap(inOrder.get(i - 1), inOrder.get(i)));
    }

    private static boolean overlap(Subnet one, Subnet other) {
        return one.vpc().equals(other.vpc()) && one.cidr().overlaps(other.cidr());
    }

    private static Optional<Finding> fault(Subnet subnet, HeldAddress held, Map<Place, ResourceId> holders) {
        ResourceId other = holders.putIfAbsent(new Place(subnet.vpc(), held.address()), held.by());
        String holds = held.by() + " holds " + held.address();
        if (held.by().equals(other)) {
            return error(EXHAUSTED, held, subnet.name() + " has no address left for the trunk of " + held.by());
        }
        if (other != null) {
            return error(HOLDERS, held, holds + ", which is " + other + "'s");
        }
        if (!subnet.cidr().contains(held.address())) {
            return error(HOLDERS, held, holds + ", which lies outside " + subnet.name() + " " + subnet.cidr());
        }
        return AddressPool.isKeptByAws(subnet.cidr(), held.address())
                ? error(RESERVED, held, holds + ", one of the five addresses that AWS keeps in " + subnet.cidr())
                : Optional.empty();
    }

    private static Optional<Finding> error(RuleId rule, HeldAddress held, String message) {
        return Optional.of(new Finding(rule, Severity.ERROR, held.by(), message));
    }
}
