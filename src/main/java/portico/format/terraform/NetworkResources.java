package portico.format.terraform;

import java.util.List;
import java.util.Map;
import portico.format.dialect.Described;
import portico.format.dialect.Estate;
import portico.format.json.Json;

/** VPCs and what lies in them. */
record NetworkResources(Estate estate) {

    private static final Map<String, String> TARGETS = Map.of("gateway_id", "GatewayId", "nat_gateway_id",
            "NatGatewayId", "transit_gateway_id", "TransitGatewayId", "vpc_peering_connection_id",
            "VpcPeeringConnectionId", "network_interface_id", "NetworkInterfaceId", "instance_id", "InstanceId",
            "egress_only_gateway_id", "EgressOnlyInternetGatewayId", "vpc_endpoint_id", "GatewayId");

    void vpc(Block vpc) {
        estate.add(vpc.source(), "Vpcs",
                Described.at(vpc.place())
                        .put("VpcId", vpc.id())
                        .put("CidrBlock", vpc.get("cidr_block"))
                        .put("EnableDnsSupport", flag(vpc, "enable_dns_support", true))
                        .put("EnableDnsHostnames", flag(vpc, "enable_dns_hostnames", false))
                        .tagged(vpc.owner().title())
                        .build());
    }

    private static Json flag(Block vpc, String name, boolean usual) {
        Json value = vpc.find(name).orElseGet(() -> Json.of(usual));
        return Described.at(vpc.place()).put("Value", value).build();
    }

    void subnet(Block subnet) {
        estate.add(subnet.source(), "Subnets",
                Described.at(subnet.place())
                        .put("SubnetId", subnet.id())
                        .put("VpcId", subnet.get("vpc_id"))
                        .put("CidrBlock", subnet.get("cidr_block"))
                        .put("AvailabilityZone", subnet.get("availability_zone"))
                        .put("MapPublicIpOnLaunch", subnet.get("map_public_ip_on_launch"))
                        .tagged(subnet.owner().title())
                        .build());
    }

    void internetGateway(Block gateway) {
        estate.add(gateway.source(), "InternetGateways",
                Described.at(gateway.place())
                        .put("InternetGatewayId", gateway.id())
                        .tagged(gateway.owner().title())
                        .build());
        Json vpc = gateway.get("vpc_id");
        estate.attach(gateway.source(), gateway.id(), vpc);
    }

    void routeTable(Block table) {
        estate.add(table.source(), "RouteTables",
                Described.at(table.place())
                        .put("RouteTableId", table.id())
                        .put("VpcId", table.get("vpc_id"))
                        .tagged(table.owner().title())
                        .build());
        table.blocks("route").forEach(route -> route(table.id(), route, "cidr_block", "ipv6_cidr_block"));
    }

    /** {@code aws_default_route_table} adopts the one that AWS made with the VPC. */
    void defaultTable(Block table) {
        routeTable(table);
        estate.associate(table.source(), table.id(), main(table));
    }

    private static Json.Obj main(Block where) {
        return Described.at(where.place()).put("Main", Json.of(true)).build();
    }

    void route(Block route) {
        route.text("route_table_id")
                .ifPresent(table -> route(table, route, "destination_cidr_block", "destination_ipv6_cidr_block"));
    }

    private void route(String table, Block route, String block, String block6) {
        Described described = Described.at(route.place())
                .put("DestinationCidrBlock", route.get(block))
                .put("DestinationIpv6CidrBlock", route.get(block6))
                .put("DestinationPrefixListId", route.get("destination_prefix_list_id"));
        TARGETS.forEach((written, printed) -> described.put(printed, route.get(written)));
        estate.route(route.source(), table, described.build());
    }

    void association(Block association) {
        Json subnet = association.get("subnet_id");
        association.text("route_table_id")
                .ifPresent(table -> estate.associate(association.source(), table,
                        Described.at(association.place()).put("SubnetId", subnet).build()));
    }

    void mainTable(Block association) {
        association.text("route_table_id")
                .ifPresent(table -> estate.associate(association.source(), table, main(association)));
    }

    void natGateway(Block nat) {
        boolean open = !nat.text("connectivity_type").filter("private"::equals).isPresent();
        Described address = Described.at(nat.place())
                .put("PrivateIp", nat.get("private_ip"))
                .put("PublicIp", nat.get("public_ip"));
        estate.add(nat.source(), "NatGateways", Described.at(nat.place())
                .put("NatGatewayId", nat.id())
                .put("SubnetId", nat.get("subnet_id"))
                .put("NatGatewayAddresses", List.of((open ? address.put("AllocationId", "elastic") : address).build()))
                .tagged(nat.owner().title())
                .build());
    }

    /** A gateway endpoint stands in the route tables that it names, under its service's prefix list (R120). */
    void endpoint(Block endpoint) {
        List<Json> tables = endpoint.list("route_table_ids");
        String service = endpoint.text("service_name").orElse("unknown");
        estate.add(endpoint.source(), "VpcEndpoints",
                Described.at(endpoint.place())
                        .put("VpcEndpointId", endpoint.id())
                        .put("VpcEndpointType", endpoint.text("vpc_endpoint_type").orElse("Gateway"))
                        .put("ServiceName", service)
                        .put("VpcId", endpoint.get("vpc_id"))
                        .put("SubnetIds", endpoint.list("subnet_ids"))
                        .put("RouteTableIds", tables)
                        .put("Groups",
                                endpoint.list("security_group_ids")
                                        .stream()
                                        .map(id -> Described.at(id.place()).put("GroupId", id).build())
                                        .toList())
                        .put("PrivateDnsEnabled", Json.of(endpoint.isTrue("private_dns_enabled")))
                        .tagged(endpoint.owner().title())
                        .build());
        tables.forEach(
                table -> table.text()
                        .ifPresent(id -> estate.route(endpoint.source(), id, Described.at(endpoint.place())
                                .put("DestinationPrefixListId", "pl-" + service.substring(service.lastIndexOf('.') + 1))
                                .put("GatewayId", endpoint.id())
                                .build())));
    }
}
