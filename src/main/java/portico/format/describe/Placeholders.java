package portico.format.describe;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import portico.format.Note.Severity;
import portico.model.id.ClusterId;
import portico.model.id.DatabaseId;
import portico.model.id.InstanceId;
import portico.model.id.InterfaceId;
import portico.model.id.InternetGatewayId;
import portico.model.id.LoadBalancerId;
import portico.model.id.NatGatewayId;
import portico.model.id.NetworkAclId;
import portico.model.id.OutsideEndpointId;
import portico.model.id.ResourceId;
import portico.model.id.RouteTableId;
import portico.model.id.SecurityGroupId;
import portico.model.id.ServiceId;
import portico.model.id.SubnetId;
import portico.model.id.TargetGroupId;
import portico.model.id.TaskDefinitionId;
import portico.model.id.TaskId;
import portico.model.id.VpcEndpointId;
import portico.model.id.VpcId;
import portico.model.id.VpcPeeringConnectionId;
import portico.model.id.ZoneId;
import portico.model.net.Cidr;
import portico.model.topology.Cluster;
import portico.model.topology.InternetGateway;
import portico.model.topology.NatGateway;
import portico.model.topology.Resource;
import portico.model.topology.RouteTable;
import portico.model.topology.SecurityGroup;
import portico.model.topology.Subnet;
import portico.model.topology.Vpc;
import portico.model.topology.VpcEndpoint;

/** Placeholders for whatever is mentioned and not described, so that every reference resolves and nothing vanishes. */
final class Placeholders {

    private final Desk desk;
    private final References references;
    private final ComputePlaceholders compute;
    private final GroupRecords groups;
    private final Map<Spot, Item> tables = new HashMap<>();

    private record Spot(String source, Trail trail) {}

    Placeholders(Desk desk, ComputePlaceholders compute, GroupRecords groups) {
        this.desk = desk;
        this.references = desk.references();
        this.compute = compute;
        this.groups = groups;
        desk.found()
                .all(Kind.ROUTE_TABLE)
                .forEach(table -> tables.putIfAbsent(new Spot(table.source(), table.trail()), table));
    }

    /** Goes on until no placeholder mentions anything more; VPCs come last, when all that lies in them is known. */
    void read() {
        add(id -> !(id instanceof VpcId));
        add(id -> true);
    }

    private void add(Predicate<ResourceId> such) {
        List<Map.Entry<ResourceId, Item>> missing = desk.draft()
                .missing()
                .stream()
                .filter(entry -> such.test(entry.getKey()))
                .toList();
        missing.forEach(entry -> {
            Optional<Resource> placeholder = placeholder(entry.getKey(), entry.getValue());
            placeholder.ifPresentOrElse(desk.draft()::addUnresolved, () -> desk.draft().forget(entry.getKey()));
        });
        if (!missing.isEmpty()) {
            add(such);
        }
    }

    /** Empty for what nothing can stand in for. */
    private Optional<Resource> placeholder(ResourceId mentioned, Item where) {
        return switch (mentioned) {
            case ClusterId id -> Optional.of(Cluster.named(id));
            case VpcId id -> noted("VPC", vpc(id), where);
            case SubnetId id -> noted("subnet", subnet(id, where), where);
            case SecurityGroupId id -> noted("security group", group(id, where), where);
            case InstanceId id -> noted("instance", compute.instance(id), where);
            case TaskDefinitionId id -> noted("task definition", compute.definition(id), where);
            case ServiceId id -> noted("service", compute.service(id), where);
            case TargetGroupId id -> noted("target group", compute.targetGroup(id, where), where);
            case InternetGatewayId _,NatGatewayId _,VpcEndpointId _,RouteTableId _ -> wayOut(mentioned, where);
            case VpcPeeringConnectionId _,NetworkAclId _,TaskId _,LoadBalancerId _,DatabaseId _,InterfaceId _,OutsideEndpointId _,ZoneId _ ->
                Optional.empty();
        };
    }

    /** What route tables mention, in the VPC of the table. */
    private Optional<Resource> wayOut(ResourceId mentioned, Item where) {
        VpcId vpc = mentioned(vpcOf(where), where);
        return switch (mentioned) {
            case InternetGatewayId id -> noted("internet gateway", new InternetGateway(id, id.value(), vpc), where);
            case NatGatewayId id -> noted("NAT gateway",
                    new NatGateway(id, id.value(), vpc, Optional.empty(), Optional.empty(), Optional.empty()), where);
            case VpcEndpointId id -> noted("VPC endpoint", new VpcEndpoint(id, id.value(), vpc,
                    VpcEndpoint.Type.GATEWAY, "unknown", List.of(), List.of(), false), where);
            case RouteTableId id -> noted("route table", new RouteTable(id, id.value(), vpc, false, List.of()), where);
            case ResourceId _ -> Optional.empty();
        };
    }

    private Optional<Resource> noted(String kind, Resource placeholder, Item where) {
        boolean nameless = placeholder.id().equals(References.UNKNOWN_VPC)
                || placeholder.id().equals(References.UNKNOWN_SUBNET);
        if (nameless) {
            desk.remarks()
                    .add(Severity.WARNING, "undescribed " + kind + "s", where, "no file tells the " + kind
                            + " of this and perhaps of others; " + placeholder.id() + " stands for it");
        } else {
            desk.remarks().addMissing(kind, placeholder.id(), where, "; it is drawn as unresolved");
        }
        return Optional.of(placeholder);
    }

    /** The VPC of the route table that mentions a gateway. */
    private VpcId vpcOf(Item route) {
        return route.trail()
                .around()
                .flatMap(trail -> Optional.ofNullable(tables.get(new Spot(route.source(), trail))).stream())
                .findFirst()
                .map(table -> references.vpc(table.get("VpcId")))
                .orElse(References.UNKNOWN_VPC);
    }

    /** It has at least the blocks of its subnets. */
    private Vpc vpc(VpcId id) {
        List<Cidr> blocks = desk.draft()
                .all(Subnet.class)
                .filter(subnet -> subnet.vpc().equals(id))
                .map(Subnet::cidr)
                .toList();
        List<Cidr> told = desk.claims()
                .about("VPC", id.value())
                .best(Aspect.BLOCK)
                .flatMap(desk.values()::block)
                .stream()
                .toList();
        List<Cidr> real = blocks.stream().filter(block -> !block.isUnknown()).toList();
        return new Vpc(id, id.value(),
                Stream.of(told, real, blocks, List.of(desk.values().unknownBlock()))
                        .filter(list -> !list.isEmpty())
                        .findFirst()
                        .orElseThrow(),
                true, false);
    }

    private Subnet subnet(SubnetId id, Item where) {
        Claims.About about = desk.claims().about("subnet", id.value());
        VpcId vpc = about.best(Aspect.VPC).map(references::vpc).orElse(References.UNKNOWN_VPC);
        ZoneId zone = about.best(Aspect.ZONE).map(NetworkRecords::zone).orElse(NetworkRecords.UNKNOWN_ZONE);
        return new Subnet(id, id.value(), mentioned(vpc, where), desk.values().unknownBlock(), zone, Optional.empty(),
                false, 0);
    }

    /** Some placeholders lie in the unknown VPC, which then has to stand too. */
    private VpcId mentioned(VpcId vpc, Item where) {
        return desk.draft().mention(vpc, where);
    }

    private SecurityGroup group(SecurityGroupId id, Item where) {
        Claims.About about = desk.claims().about("security group", id.value());
        VpcId vpc = about.best(Aspect.VPC).map(references::vpc).orElse(References.UNKNOWN_VPC);
        String name = about.best(Aspect.NAME).flatMap(Item::text).orElse(id.value());
        return new SecurityGroup(id, name, mentioned(vpc, where), groups.loose(id, false), groups.loose(id, true));
    }
}
