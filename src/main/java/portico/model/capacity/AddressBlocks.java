package portico.model.capacity;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import portico.model.net.Cidr;
import portico.model.net.Ipv4Address;
import portico.model.topology.Subnet;
import portico.model.topology.Topology;
import portico.model.topology.Vpc;

/** What speaks against another address block for a VPC or a subnet in which things already stand (R81, R82). */
public record AddressBlocks(Topology topology) {

    private static final int WIDEST = 16;
    private static final int NARROWEST = 28;

    /** A sentence; empty where the subnet can have the block. */
    public Optional<String> problem(Subnet subnet, Cidr block) {
        return first(Stream.of(size(block), outside(topology.vpc(subnet.vpc()), block), shared(subnet, block),
                left(subnet, block)));
    }

    /** A sentence; empty where the VPC can have these blocks and no others. */
    public Optional<String> problem(Vpc vpc, List<Cidr> blocks) {
        Optional<String> none = blocks.isEmpty() ? Optional.of("A VPC has a block.") : Optional.empty();
        return first(Stream.of(none, blocks.stream().flatMap(block -> size(block).stream()).findFirst(), twice(blocks),
                orphan(vpc, blocks)));
    }

    private static Optional<String> first(Stream<Optional<String>> problems) {
        return problems.flatMap(Optional::stream).findFirst();
    }

    private static Optional<String> size(Cidr block) {
        return block.prefix() >= WIDEST && block.prefix() <= NARROWEST ? Optional.empty()
                : Optional.of(block + " is no block that AWS gives: those are from /16 to /28 (R82).");
    }

    private static Optional<String> outside(Vpc vpc, Cidr block) {
        return vpc.cidrs().stream().anyMatch(own -> own.isUnknown() || own.contains(block)) ? Optional.empty()
                : Optional.of(block + " lies in no block of " + vpc.name() + ".");
    }

    private Optional<String> shared(Subnet subnet, Cidr block) {
        return topology.subnets()
                .stream()
                .filter(other -> other.vpc().equals(subnet.vpc()) && !other.id().equals(subnet.id()))
                .filter(other -> other.cidr().overlaps(block))
                .findFirst()
                .map(other -> block + " overlaps " + other.cidr() + " of " + other.name() + ".");
    }

    private Optional<String> left(Subnet subnet, Cidr block) {
        return HeldAddress.all(topology, _ -> true)
                .filter(held -> held.subnet().equals(subnet.id()) && !held.address().isUnknown())
                .map(HeldAddress::address)
                .filter(address -> !block.contains(address) || AddressPool.isKeptByAws(block, address))
                .findFirst()
                .map(address -> leaving(block, address));
    }

    private static String leaving(Cidr block, Ipv4Address address) {
        return block.contains(address)
                ? "AWS keeps " + address + " of " + block + " for itself, and it is in use here (R81)."
                : address + ", which is in use here, lies outside of " + block + ".";
    }

    private static Optional<String> twice(List<Cidr> blocks) {
        return blocks.stream()
                .filter(block -> blocks.stream().filter(block::overlaps).count() > 1)
                .findFirst()
                .map(block -> block + " overlaps another block of this VPC.");
    }

    private Optional<String> orphan(Vpc vpc, List<Cidr> blocks) {
        return topology.subnets()
                .stream()
                .filter(subnet -> subnet.vpc().equals(vpc.id()) && !subnet.cidr().isUnknown())
                .filter(subnet -> blocks.stream().noneMatch(block -> block.contains(subnet.cidr())))
                .findFirst()
                .map(subnet -> subnet.name() + ", " + subnet.cidr() + ", would lie in no block of this VPC.");
    }
}
