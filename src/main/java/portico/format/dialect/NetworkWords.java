package portico.format.dialect;

import java.util.List;
import portico.format.json.Json;

/** VPCs and what lies in them, in describe calls' words. */
public record NetworkWords(Estate estate) {

    private static final List<String> IPV6 = List.of("Ipv6CidrBlock", "AssignIpv6AddressOnCreation", "Ipv6Native",
            "AssignGeneratedIpv6CidrBlock", "AmazonProvidedIpv6CidrBlock", "Ipv6IpamPoolId", "Ipv6Pool");

    /** Where nothing is said, DNS is on and host names are off in a VPC that is not the account's first (R122). */
    public void vpc(Declaration vpc) {
        estate.add(vpc.source(), "Vpcs",
                sixth(vpc, vpc.described("VpcId", "CidrBlock"))
                        .put("EnableDnsSupport", flag(vpc, "EnableDnsSupport", true))
                        .put("EnableDnsHostnames", flag(vpc, "EnableDnsHostnames", false))
                        .build());
    }

    private static Json flag(Declaration vpc, String name, boolean usual) {
        Json value = vpc.property(name).orElseGet(() -> Json.of(usual));
        return Described.at(vpc.place()).put("Value", value).build();
    }

    public void subnet(Declaration subnet) {
        estate.add(subnet.source(), "Subnets",
                sixth(subnet,
                        subnet.described("SubnetId", "VpcId", "CidrBlock", "AvailabilityZone", "MapPublicIpOnLaunch"))
                        .build());
    }

    /** Blocks of IPv6 are nobody's here; that there is one is told. */
    private static Described sixth(Declaration declared, Described described) {
        return hasIpv6(declared)
                ? described.put("Ipv6CidrBlockAssociationSet", List.of(Described.at(declared.place()).build()))
                : described;
    }

    /** A block of a VPC more. */
    public void block(Declaration block) {
        block.word("VpcId").ifPresent(vpc -> {
            block.property("CidrBlock").ifPresent(cidr -> estate.block(block.source(), vpc, cidr));
            if (hasIpv6(block)) {
                estate.blockOfIpv6(block.source(), vpc, block.place());
            }
        });
    }

    private static boolean hasIpv6(Declaration declared) {
        return IPV6.stream().flatMap(name -> declared.property(name).stream()).anyMatch(NetworkWords::isGiven);
    }

    private static boolean isGiven(Json value) {
        return switch (value) {
            case Json.Bool(var flag, var _) -> flag;
            case Json.Null _ -> false;
            case Json.Str(var text, var _) -> !text.isBlank() && !text.equals("false");
            case Json.Obj _,Json.Arr _,Json.Num _ -> true;
        };
    }

    public void internetGateway(Declaration gateway) {
        estate.add(gateway.source(), "InternetGateways", gateway.described("InternetGatewayId").build());
    }

    public void routeTable(Declaration table) {
        estate.add(table.source(), "RouteTables", table.described("RouteTableId", "VpcId").build());
    }

    public void association(Declaration association) {
        association.word("RouteTableId")
                .ifPresent(table -> estate.associate(association.source(), table,
                        Described.at(association.place()).put("SubnetId", association.property("SubnetId")).build()));
    }

    /** @param address with what is known of it */
    public void natGateway(Declaration nat, Described address) {
        estate.add(nat.source(), "NatGateways",
                nat.described("NatGatewayId", "SubnetId").put("NatGatewayAddresses", List.of(address.build())).build());
    }

    /** A gateway endpoint stands in the route tables that it names, under its service's prefix list (R120). */
    public void endpoint(Declaration endpoint) {
        List<Json> tables = endpoint.properties("RouteTableIds");
        estate.add(endpoint.source(), "VpcEndpoints",
                endpoint.described("VpcEndpointId", "ServiceName", "VpcId")
                        .put("VpcEndpointType", endpoint.word("VpcEndpointType").orElse("Gateway"))
                        .put("SubnetIds", endpoint.properties("SubnetIds"))
                        .put("RouteTableIds", tables)
                        .put("Groups", groups(endpoint.properties("SecurityGroupIds")))
                        .put("PrivateDnsEnabled",
                                endpoint.property("PrivateDnsEnabled").orElseGet(() -> Json.of(false)))
                        .build());
        String service = endpoint.word("ServiceName").orElse("unknown");
        Json.Obj route = Described.at(endpoint.place())
                .put("DestinationPrefixListId", "pl-" + service.substring(service.lastIndexOf('.') + 1))
                .put("GatewayId", endpoint.id())
                .build();
        tables.forEach(table -> table.text().ifPresent(id -> estate.route(endpoint.source(), id, route)));
    }

    /** Security groups of an interface, as describe calls nest them. */
    public static List<Json.Obj> groups(List<Json> ids) {
        return ids.stream().map(id -> Described.at(id.place()).put("GroupId", id).build()).toList();
    }

    public void cloudMapNamespace(Declaration namespace) {
        estate.add(namespace.source(), "Namespaces",
                Described.at(namespace.place())
                        .put("Id", namespace.id())
                        .put("Name", namespace.property("Name"))
                        .build());
    }
}
