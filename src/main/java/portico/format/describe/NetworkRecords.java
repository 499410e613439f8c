package portico.format.describe;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import portico.format.Note.Severity;
import portico.format.describe.Claims.Trust;
import portico.model.id.InternetGatewayId;
import portico.model.id.RouteTableId;
import portico.model.id.SubnetId;
import portico.model.id.VpcId;
import portico.model.id.ZoneId;
import portico.model.net.Cidr;
import portico.model.topology.Fact;
import portico.model.topology.InternetGateway;
import portico.model.topology.Subnet;
import portico.model.topology.Vpc;

/** VPCs, subnets and internet gateways. */
final class NetworkRecords {

    private static final String NO_BLOCK = "no file tells an IPv4 block, and something has to stand for it";

    static final ZoneId UNKNOWN_ZONE = new ZoneId("unknown");

    private final Desk desk;
    private final References references;
    private final Map<SubnetId, RouteTableId> routeTables = new HashMap<>();

    NetworkRecords(Desk desk) {
        this.desk = desk;
        this.references = desk.references();
    }

    void read() {
        desk.each(Kind.VPC, this::vpc);
        desk.each(Kind.ROUTE_TABLE, this::associations);
        desk.each(Kind.SUBNET, this::subnet);
        desk.each(Kind.MENTIONED_SUBNET,
                item -> references.subnet(item.get("SubnetId"), item.get("VpcId"), item.nothing()));
        desk.each(Kind.INTERNET_GATEWAY, this::internetGateway);
    }

    private void vpc(Item vpc) {
        List<Cidr> blocks = blocks(vpc);
        VpcId id = new VpcId(vpc.text("VpcId").orElseThrow());
        if (blocks.isEmpty()) {
            desk.remarks()
                    .add(Severity.WARNING, "VPCs without a block", vpc, id + " has no IPv4 block; a stand-in is drawn");
            desk.assume(Vpc.class, id.value(), Fact.CIDR, NO_BLOCK);
        }
        desk.draft()
                .add(new Vpc(id, vpc.nameTag().orElse(id.value()),
                        blocks.isEmpty() ? List.of(desk.values().unknownBlock()) : blocks,
                        flag(vpc, "EnableDnsSupport").orElse(true),
                        flag(vpc, "EnableDnsHostnames").orElse(vpc.isTrue("IsDefault")),
                        new DhcpRecords(desk).of(vpc).stream().toList()), vpc);
        if (!vpc.has("EnableDnsHostnames")) {
            assumeDns(vpc, id);
        }
    }

    private void assumeDns(Item vpc, VpcId id) {
        desk.remarks()
                .add(Severity.INFO, "DNS attributes", vpc, "describe-vpcs does not tell the DNS attributes of " + id
                        + "; AWS's defaults are assumed (R122)");
        desk.assume(Vpc.class, id.value(), Fact.DNS, "describe-vpcs does not tell it, and it is AWS's default (R122)");
    }

    private List<Cidr> blocks(Item vpc) {
        Stream<Item> associated = vpc.items("CidrBlockAssociationSet")
                .stream()
                .filter(NetworkRecords::isAssociated)
                .map(set -> set.get("CidrBlock"));
        return Stream.concat(Stream.of(vpc.get("CidrBlock")), associated)
                .flatMap(block -> desk.values().block(block).stream())
                .distinct()
                .toList();
    }

    private static boolean isAssociated(Item set) {
        return set.get("CidrBlockState").text("State").filter(state -> !state.equals("associated")).isEmpty();
    }

    /** As describe-vpc-attribute prints it. */
    private static Optional<Boolean> flag(Item vpc, String name) {
        return vpc.has(name) ? Optional.of(vpc.get(name).isTrue("Value")) : Optional.empty();
    }

    private void associations(Item table) {
        table.items("Associations").forEach(association -> association.text("SubnetId").ifPresent(subnet -> {
            references.subnet(association.get("SubnetId"), table.get("VpcId"), table.nothing());
            table.text("RouteTableId")
                    .map(RouteTableId::new)
                    .ifPresent(id -> routeTables.put(new SubnetId(subnet), id));
        }));
    }

    private void subnet(Item item) {
        SubnetId id = new SubnetId(item.text("SubnetId").orElseThrow());
        desk.claims()
                .about("subnet", id.value())
                .add(Aspect.VPC, item.get("VpcId"), Trust.OWN)
                .add(Aspect.ZONE, item.get("AvailabilityZone"), Trust.OWN);
        Optional<Cidr> block = desk.values().block(item.get("CidrBlock"));
        if (block.isEmpty()) {
            desk.remarks()
                    .add(Severity.WARNING, "subnets without a block", item,
                            id + " has no IPv4 block; a stand-in is drawn");
            desk.assume(Subnet.class, id.value(), Fact.CIDR, NO_BLOCK);
        }
        desk.draft()
                .add(new Subnet(id, item.nameTag().orElse(id.value()), references.vpc(item.get("VpcId")),
                        block.orElseGet(desk.values()::unknownBlock), zone(item.get("AvailabilityZone")),
                        Optional.ofNullable(routeTables.get(id)), false, 0), item);
    }

    static ZoneId zone(Item zone) {
        return zone.text().map(ZoneId::new).orElse(UNKNOWN_ZONE);
    }

    private void internetGateway(Item item) {
        Optional<Item> vpc = item.items("Attachments")
                .stream()
                .map(a -> a.get("VpcId"))
                .filter(v -> v.text().isPresent())
                .findFirst();
        InternetGatewayId id = new InternetGatewayId(item.text("InternetGatewayId").orElseThrow());
        vpc.ifPresentOrElse(
                v -> desk.draft()
                        .add(new InternetGateway(id, item.nameTag().orElse(id.value()), references.vpc(v)), item),
                () -> desk.tally().add("internet gateways without a VPC", item));
    }
}
