package portico.controller.build;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import portico.model.edit.AddResource;
import portico.model.id.SubnetId;
import portico.model.id.ZoneId;
import portico.model.net.Cidr;
import portico.model.topology.Subnet;
import portico.model.topology.Topology;
import portico.model.topology.Vpc;
import portico.view.sheet.Row;

/** Where another subnet would lie. */
record SubnetSites(Topology topology, Blueprints blueprints) {
    /** Addresses that AWS keeps in every subnet (R81). */
    private static final int RESERVED = 5;
    /** As small as a subnet may be (R82). */
    private static final int SMALLEST = 28;
    private static final int USUAL = 24;

    Site in(ZoneId zone) {
        return topology.subnets()
                .stream()
                .filter(subnet -> subnet.zone().equals(zone))
                .findFirst()
                .map(subnet -> topology.vpc(subnet.vpc()))
                .flatMap(vpc -> block(vpc).map(block -> free(zone, vpc, block)))
                .orElseGet(() -> new Site.Refused(zone, "No block left",
                        "The VPC has no room for another subnet, not even a /" + SMALLEST));
    }

    private Site free(ZoneId zone, Vpc vpc, Cidr block) {
        SubnetId id = blueprints.free(n -> new SubnetId(String.format("subnet-new%02d", n)));
        Subnet subnet = new Subnet(id, name(zone), vpc.id(), block, zone, Optional.empty(), false, 0);
        String addresses = block.size() - RESERVED + " addresses";
        return new Site.Free(zone, new AddResource(subnet), id, "Fits in " + zone, "gets " + block + ", " + addresses,
                List.of(Row.Fact.mono("Block", block), Row.Fact.of("Addresses", addresses),
                        Row.Fact.of("Route table", "main")));
    }

    /** Such as {@code New a}, then {@code New a 2}. */
    private String name(ZoneId zone) {
        String plain = "New " + zone.value().substring(zone.value().length() - 1);
        return IntStream.iterate(1, n -> n + 1)
                .mapToObj(n -> n == 1 ? plain : plain + " " + n)
                .filter(name -> topology.subnets().stream().noneMatch(subnet -> subnet.name().equals(name)))
                .findFirst()
                .orElseThrow();
    }

    /** The lowest free block of the usual size, or of the largest size below it that is free. */
    private Optional<Cidr> block(Vpc vpc) {
        for (int prefix = USUAL; prefix <= SMALLEST; prefix++) {
            int size = prefix;
            Optional<Cidr> found = vpc.cidrs()
                    .stream()
                    .filter(range -> range.prefix() <= size && !range.isUnknown())
                    .flatMap(range -> LongStream.range(0, 1L << size - range.prefix())
                            .mapToObj(n -> new Cidr(range.at(n << 32 - size), size)))
                    .filter(this::isFree)
                    .findFirst();
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private boolean isFree(Cidr block) {
        return topology.subnets().stream().noneMatch(subnet -> subnet.cidr().overlaps(block));
    }
}
