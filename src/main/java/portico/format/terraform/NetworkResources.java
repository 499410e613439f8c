package portico.format.terraform;

import java.util.Map;
import portico.format.dialect.Described;
import portico.format.dialect.Estate;
import portico.format.dialect.NetworkWords;
import portico.format.json.Json;

/** What lies in VPCs and is written in Terraform's own way: routes within tables, tables adopted and the addresses of gateways. */
record NetworkResources(Estate estate, NetworkWords words) {

    private static final Map<String, String> TARGETS = Map.of("gateway_id", "GatewayId", "nat_gateway_id",
            "NatGatewayId", "transit_gateway_id", "TransitGatewayId", "vpc_peering_connection_id",
            "VpcPeeringConnectionId", "network_interface_id", "NetworkInterfaceId", "instance_id", "InstanceId",
            "egress_only_gateway_id", "EgressOnlyInternetGatewayId", "vpc_endpoint_id", "GatewayId");

    void internetGateway(Block gateway) {
        words.internetGateway(gateway);
        estate.attach(gateway.source(), gateway.id(), gateway.get("vpc_id"));
    }

    void routeTable(Block table) {
        words.routeTable(table);
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

    void mainTable(Block association) {
        association.text("route_table_id")
                .ifPresent(table -> estate.associate(association.source(), table, main(association)));
    }

    void natGateway(Block nat) {
        boolean open = !nat.text("connectivity_type").filter("private"::equals).isPresent();
        Described address = Described.at(nat.place())
                .put("PrivateIp", nat.get("private_ip"))
                .put("PublicIp", nat.get("public_ip"));
        words.natGateway(nat, open ? address.put("AllocationId", "elastic") : address);
    }
}
