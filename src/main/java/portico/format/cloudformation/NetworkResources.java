package portico.format.cloudformation;

import java.util.List;
import portico.format.dialect.Described;
import portico.format.dialect.Estate;
import portico.format.dialect.NetworkWords;

/** What lies in VPCs and is written in CloudFormation's own way: attachments, routes and the addresses of gateways. */
record NetworkResources(Estate estate) {

    private static final List<String> TARGETS = List.of("GatewayId", "NatGatewayId", "TransitGatewayId",
            "VpcPeeringConnectionId", "NetworkInterfaceId", "InstanceId", "EgressOnlyInternetGatewayId",
            "LocalGatewayId", "CarrierGatewayId", "CoreNetworkArn", "VpcEndpointId");

    void attachment(Declared attachment) {
        attachment.text("InternetGatewayId")
                .ifPresent(id -> estate.attach(attachment.source(), id, attachment.get("VpcId")));
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

    void natGateway(Declared nat) {
        new NetworkWords(estate).natGateway(nat,
                Described.at(nat.place())
                        .put("PrivateIp", nat.get("PrivateIpAddress"))
                        .put("AllocationId", nat.get("AllocationId")));
    }
}
