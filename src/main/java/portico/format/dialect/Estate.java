package portico.format.dialect;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.stream.Stream;
import portico.format.Note;
import portico.format.describe.Dialect;
import portico.format.describe.Dialect.Assumed;
import portico.format.describe.Dialect.Sheet;
import portico.format.describe.Dialect.Translation;
import portico.format.json.Json;
import portico.format.json.Place;
import portico.model.topology.Fact;
import portico.model.topology.Resource;

/** Gathers resources of any number of files and knits together what describe calls print as one: a table with its routes, a group with its rules. */
public final class Estate {

    private static final String TABLES = "RouteTables";
    private static final String GROUPS = "SecurityGroups";
    private static final String GATEWAYS = "InternetGateways";
    private static final String ACLS = "NetworkAcls";
    private static final String VPCS = "Vpcs";

    private record Piece(String source, String collection, Json.Obj object) {

        Piece with(Json.Obj changed) {
            return new Piece(source, collection, changed);
        }
    }

    private record Permitted(boolean egress, Permission permission) {}

    private final List<Piece> pieces = new ArrayList<>();
    private final Strands<Json.Obj> routes = new Strands<>();
    private final Strands<Json.Obj> associations = new Strands<>();
    private final Strands<Json.Obj> attachments = new Strands<>();
    private final Strands<Json.Obj> entries = new Strands<>();
    private final Strands<Json.Obj> members = new Strands<>();
    private final Strands<Permitted> permissions = new Strands<>();
    private final Strands<Json.Obj> blocks = new Strands<>();
    private final Strands<Json.Obj> blocksOfIpv6 = new Strands<>();
    private final Set<String> regions = new LinkedHashSet<>();
    private Optional<String> supposed = Optional.empty();
    private final Suppositions suppositions = new Suppositions();

    /** Remembers that a fact of a thing was assumed, which is called by this key on its sheet. */
    public void assume(Class<? extends Resource> kind, String key, Fact fact, String reason) {
        suppositions.add(new Assumed(kind, key, fact, reason));
    }

    /** Takes in an object of a collection that a describe call prints. */
    public void add(String source, String collection, Json.Obj object) {
        pieces.add(new Piece(source, collection, object));
    }

    public void route(String source, String table, Json.Obj route) {
        routes.add(source, table, route);
    }

    /** @param association as in describe-route-tables, with {@code SubnetId} or {@code Main} */
    public void associate(String source, String table, Json.Obj association) {
        associations.add(source, table, association);
    }

    public void attach(String source, String gateway, Json vpc) {
        attachments.add(source, gateway, Described.at(vpc.place()).put("VpcId", vpc).build());
    }

    /** @param entry a line of a network ACL as in describe-network-acls */
    public void entry(String source, String acl, Json.Obj entry) {
        entries.add(source, acl, entry);
    }

    /** Puts a subnet under a network ACL. */
    public void guard(String source, String acl, Json subnet) {
        members.add(source, acl, Described.at(subnet.place()).put("SubnetId", subnet).build());
    }

    /** Gives a VPC a block of addresses more. */
    public void block(String source, String vpc, Json block) {
        blocks.add(source, vpc, Described.at(block.place()).put("CidrBlock", block).build());
    }

    /** Gives a VPC a block of IPv6, of which nothing more than this is told. */
    public void blockOfIpv6(String source, String vpc, Place place) {
        blocksOfIpv6.add(source, vpc, Described.at(place).build());
    }

    /** Remembers a Region that the code names by itself, and not in a name or a zone of something. */
    public void liesIn(String region) {
        regions.add(region);
    }

    /** Says that zones and names which the code derives from its Region are those of an assumed one. */
    public void supposedlyIn(String region) {
        supposed = Optional.of(region);
    }

    public void permit(String source, String group, boolean egress, Permission permission) {
        permissions.add(source, group, new Permitted(egress, permission));
    }

    /** Everything, one sheet for each file, with a note of what had to be assumed. */
    public Translation translation(List<Note> notes) {
        List<Piece> whole = new ArrayList<>(pieces.stream().map(this::knit).toList());
        whole.addAll(loose().toList());
        Whereabouts whereabouts = new Whereabouts(suppositions);
        Addressing addressing = new Addressing(suppositions);
        whole.forEach(piece -> {
            whereabouts.learn(piece.collection(), piece.object());
            addressing.learn(piece.collection(), piece.object());
        });
        List<Piece> complete = new ArrayList<>(whole.stream()
                .map(piece -> piece.with(whereabouts.complete(piece.collection(), piece.object())))
                .map(piece -> piece.with(addressing.address(piece.collection(), piece.object())))
                .toList());
        addressing.interfaces()
                .forEach(eni -> complete.add(new Piece(whole.getFirst().source(), "NetworkInterfaces", eni)));
        return new Translation(sheets(complete), Stream.concat(notes.stream(), suppositions.notes().stream()).toList(),
                suppositions.all(), List.of(), new Dialect.Regions(List.copyOf(regions), supposed));
    }

    private static List<Sheet> sheets(List<Piece> pieces) {
        SequencedMap<String, SequencedMap<String, List<Json>>> bySource = new LinkedHashMap<>();
        pieces.forEach(piece -> bySource.computeIfAbsent(piece.source(), s -> new LinkedHashMap<>())
                .computeIfAbsent(piece.collection(), c -> new ArrayList<>())
                .add(piece.object()));
        return bySource.entrySet().stream().map(entry -> sheet(entry.getKey(), entry.getValue())).toList();
    }

    private static Sheet sheet(String source, Map<String, List<Json>> collections) {
        Described root = Described.at(Place.NOWHERE);
        collections.forEach(root::put);
        return new Sheet(source, root.build());
    }

    private Piece knit(Piece piece) {
        Json.Obj object = piece.object();
        return new Piece(piece.source(), piece.collection(), switch (piece.collection()) {
            case TABLES -> table(object, object.text("RouteTableId").orElse(""));
            case GATEWAYS ->
                extended(object, "Attachments", attachments.take(object.text("InternetGatewayId").orElse("")).toList());
            case ACLS -> acl(object, object.text("NetworkAclId").orElse(""));
            case GROUPS -> group(object, object.text("GroupId").orElse(""));
            case VPCS -> vpc(object, object.text("VpcId").orElse(""));
            default -> object;
        });
    }

    private Json.Obj vpc(Json.Obj object, String id) {
        return extended(extended(object, "CidrBlockAssociationSet", blocks.take(id).toList()),
                "Ipv6CidrBlockAssociationSet", blocksOfIpv6.take(id).toList());
    }

    private Json.Obj table(Json.Obj object, String id) {
        return extended(extended(object, "Routes", routes.take(id).toList()), "Associations",
                associations.take(id).toList());
    }

    private Json.Obj acl(Json.Obj object, String id) {
        return extended(extended(object, "Entries", entries.take(id).toList()), "Associations",
                members.take(id).toList());
    }

    private Json.Obj group(Json.Obj object, String id) {
        List<Permitted> all = permissions.take(id).toList();
        return extended(extended(object, "IpPermissions", within(all, false)), "IpPermissionsEgress",
                within(all, true));
    }

    private static List<Json.Obj> within(List<Permitted> all, boolean egress) {
        return all.stream().filter(p -> p.egress() == egress).map(p -> p.permission().within()).toList();
    }

    private static Json.Obj extended(Json.Obj object, String array, List<Json.Obj> more) {
        List<Json> all = Stream.<Json>concat(object.elements(array).stream(), more.stream()).toList();
        return Described.from(object).put(array, all).build();
    }

    /** Parts of things that stand in no file: they show what they can of them. */
    private Stream<Piece> loose() {
        List<Piece> loose = new ArrayList<>();
        associations.left().forEach((id, parts) -> loose.add(table(id, parts.getFirst().source(), place(parts))));
        routes.left().forEach((id, parts) -> loose.add(table(id, parts.getFirst().source(), place(parts))));
        attachments.left()
                .forEach((id,
                        parts) -> loose.add(new Piece(parts.getFirst().source(), GATEWAYS,
                                Described.at(place(parts))
                                        .put("InternetGatewayId", id)
                                        .put("Attachments", parts.stream().map(Strands.Strand::part).toList())
                                        .build())));
        permissions.left()
                .forEach((id, parts) -> parts.forEach(strand -> loose.add(new Piece(strand.source(),
                        "SecurityGroupRules",
                        strand.part().permission().alone(id + "-" + loose.size(), id, strand.part().egress())))));
        return loose.stream();
    }

    private Piece table(String id, String source, Place place) {
        return new Piece(source, TABLES, table(Described.at(place).put("RouteTableId", id).build(), id));
    }

    private static Place place(List<Strands.Strand<Json.Obj>> parts) {
        return parts.getFirst().part().place();
    }
}
