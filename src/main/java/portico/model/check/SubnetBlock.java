package portico.model.check;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import portico.model.id.ResourceId;
import portico.model.id.VpcId;
import portico.model.net.Cidr;
import portico.model.rule.RuleId;
import portico.model.topology.Subnet;
import portico.model.topology.Topology;
import portico.model.topology.Vpc;

/** Blocks that AWS makes no VPC or subnet of: too wide or too narrow, outside the VPC, or overlapping a neighbour's (R82). */
record SubnetBlock() implements SettledCheck {

    private static final RuleId SIZING = new RuleId(82);
    private static final int WIDEST = 16;
    private static final int NARROWEST = 28;
    private static final int MOST_OTHERS = 5;

    @Override
    public Stream<Finding> findings(Topology topology) {
        Map<VpcId, TakenBlocks> taken = new HashMap<>();
        return Stream.concat(topology.all(Vpc.class).stream().flatMap(SubnetBlock::size),
                topology.subnets()
                        .stream()
                        .filter(subnet -> !subnet.cidr().isUnknown())
                        .flatMap(subnet -> faults(topology, subnet,
                                taken.computeIfAbsent(subnet.vpc(), _ -> new TakenBlocks()))));
    }

    private static Stream<Finding> size(Vpc vpc) {
        return vpc.cidrs()
                .stream()
                .flatMap(block -> size(block).map(fault -> error(vpc.id(), vpc.name() + " " + block + " " + fault)));
    }

    private static Finding error(ResourceId subject, String message) {
        return new Finding(SIZING, Severity.ERROR, subject, message);
    }

    private static Stream<Finding> faults(Topology topology, Subnet subnet, TakenBlocks before) {
        return Stream
                .of(size(subnet.cidr()), outside(topology, subnet), taken(before.take(subnet, MOST_OTHERS), subnet))
                .flatMap(faults -> faults)
                .map(fault -> error(subnet.id(), subnet.name() + " " + subnet.cidr() + " " + fault));
    }

    private static Stream<String> size(Cidr block) {
        int prefix = block.prefix();
        return prefix >= WIDEST && prefix <= NARROWEST ? Stream.empty()
                : Stream.of("has a prefix length of " + prefix + ", and AWS takes 16 to 28");
    }

    private static Stream<String> outside(Topology topology, Subnet subnet) {
        Vpc vpc = topology.vpc(subnet.vpc());
        boolean inside = vpc.cidrs().stream().anyMatch(block -> block.contains(subnet.cidr()));
        return inside || topology.isUnresolved(vpc.id()) ? Stream.empty()
                : Stream.of("lies outside " + vpc.name() + ", which has "
                        + String.join(", ", vpc.cidrs().stream().map(Cidr::toString).toList()));
    }

    /** Each pair is said once, of the later of the two; of many only the first few, so that what is said does not outgrow what there is. */
    private static Stream<String> taken(List<Subnet> others, Subnet subnet) {
        return others.stream()
                .map(other -> other.cidr().equals(subnet.cidr()) ? "is the block of " + other.name() + " too"
                        : "overlaps " + other.cidr() + " of " + other.name());
    }
}
