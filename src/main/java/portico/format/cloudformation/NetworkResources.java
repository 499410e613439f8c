package portico.format.cloudformation;

import java.util.List;
import java.util.Optional;
import portico.format.dialect.Described;
import portico.format.dialect.Estate;
import portico.format.json.Json;

/** VPCs and what lies in them. */
record NetworkResources(Estate estate) {

    private static final List<String> TARGETS = List.of("GatewayId", "NatGatewayId", "TransitGatewayId",
            "VpcPeeringConnectionId", "NetworkInterfaceId", "InstanceId", "EgressOnlyInternetGatewayId",
            "LocalGatewayId", "CarrierGatewayId", "CoreNetworkArn", "VpcEndpointId");

    /** Where nothing is said, DNS is on and host names are off in a VPC that is not the account's first (R122). */
    void vpc(Declared vpc) {
        estate.add(vpc.source(), "Vpcs",
                Described.at(vpc.place())
                        .put("VpcId", vpc.ref())
                        .put("CidrBlock", vpc.get("CidrBlock"))
                        .put("EnableDnsSupport", flag(vpc, "EnableDnsSupport", true))
                        .put("EnableDnsHostnames", flag(vpc, "EnableDnsHostnames", false))
                        .tagged(vpc.name())
                        .build());
    }

    private static Json flag(Declared vpc, String name, boolean usual) {
        Json value = vpc.find(name).orElseGet(() -> Json.of(usual));
        return Described.at(vpc.place()).put("Value", value).build();
    }

    void subnet(Declared subnet) {
        estate.add(subnet.source(), "Subnets",
                Described.at(subnet.place())
                        .put("SubnetId", subnet.ref())
                        .put("VpcId", subnet.get("VpcId"))
                        .put("CidrBlock", subnet.get("CidrBlock"))
                        .put("AvailabilityZone", subnet.get("AvailabilityZone"))
                        .put("MapPublicIpOnLaunch", subnet.get("MapPublicIpOnLaunch"))
                        .tagged(subnet.name())
                        .build());
    }

    void internetGateway(Declared gateway) {
        estate.add(gateway.source(), "InternetGateways",
                Described.at(gateway.place()).put("InternetGatewayId", gateway.ref()).tagged(gateway.name()).build());
    }

    void attachment(Declared attachment) {
        attachment.text("InternetGatewayId")
                .ifPresent(id -> estate.attach(attachment.source(), id, attachment.get("VpcId")));
    }

    void routeTable(Declared table) {
        estate.add(table.source(), "RouteTables",
                Described.at(table.place())
                        .put("RouteTableId", table.ref())
                        .put("VpcId", table.get("VpcId"))
                        .tagged(table.name())
                        .build());
    }

    void route(Declared route) {
        Described described = Described.at(route.place())
                .put("DestinationCidrBlock", route.get("DestinationCidrBlock"))
                .put("DestinationIpv6CidrBlock", route.get("DestinationIpv6CidrBlock"))
                .put("DestinationPrefixListId", route.get("DestinationPrefixListId"));
        TARGETS.forEach(
                target -> described.put(target.equals("VpcEndpointId") ? "GatewayId" : target, route.get(target)));
        route.text("RouteTableId").ifPresent(table -> estate.route(route.source(), table, described.build()));
    }

    void association(Declared association) {
        association.text("RouteTableId")
                .ifPresent(table -> estate.associate(association.source(), table,
                        Described.at(association.place()).put("SubnetId", association.get("SubnetId")).build()));
    }

    void natGateway(Declared nat) {
        estate.add(nat.source(), "NatGateways",
                Described.at(nat.place())
                        .put("NatGatewayId", nat.ref())
                        .put("SubnetId", nat.get("SubnetId"))
                        .put("NatGatewayAddresses",
                                List.of(Described.at(nat.place())
                                        .put("PrivateIp", nat.get("PrivateIpAddress"))
                                        .put("AllocationId", nat.get("AllocationId"))
                                        .build()))
                        .tagged(nat.name())
                        .build());
    }

    /** A gateway endpoint stands in the route tables that it names, under its service's prefix list (R120). */
    void endpoint(Declared endpoint) {
        List<Json> tables = endpoint.list("RouteTableIds");
        estate.add(endpoint.source(), "VpcEndpoints",
                Described.at(endpoint.place())
                        .put("VpcEndpointId", endpoint.ref())
                        .put("VpcEndpointType", endpoint.text("VpcEndpointType").orElse("Gateway"))
                        .put("ServiceName", endpoint.get("ServiceName"))
                        .put("VpcId", endpoint.get("VpcId"))
                        .put("SubnetIds", endpoint.list("SubnetIds"))
                        .put("RouteTableIds", tables)
                        .put("Groups", groups(endpoint.list("SecurityGroupIds")))
                        .put("PrivateDnsEnabled", endpoint.find("PrivateDnsEnabled").orElseGet(() -> Json.of(false)))
                        .tagged(endpoint.name())
                        .build());
        Optional<String> service = endpoint.text("ServiceName").map(name -> name.substring(name.lastIndexOf('.') + 1));
        tables.forEach(table -> table.text()
                .ifPresent(id -> estate.route(endpoint.source(), id,
                        Described.at(endpoint.place())
                                .put("DestinationPrefixListId", "pl-" + service.orElse("unknown"))
                                .put("GatewayId", endpoint.ref())
                                .build())));
    }

    static List<Json.Obj> groups(List<Json> ids) {
        return ids.stream().map(id -> Described.at(id.place()).put("GroupId", id).build()).toList();
    }
}
