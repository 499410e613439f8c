package portico.format.describe;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import portico.format.Note.Severity;
import portico.model.id.NatGatewayId;
import portico.model.id.SubnetId;
import portico.model.id.VpcEndpointId;
import portico.model.net.Ipv4Address;
import portico.model.topology.NatGateway;
import portico.model.topology.NodeAddress;
import portico.model.topology.VpcEndpoint;

/** NAT gateways and VPC endpoints, each with the interfaces they hold. */
final class GatewayRecords {

    private static final Set<String> GONE = Set.of("deleted", "deleting", "failed", "rejected", "expired");

    private final Desk desk;
    private final References references;
    private final Interfaces interfaces;

    GatewayRecords(Desk desk, Interfaces interfaces) {
        this.desk = desk;
        this.references = desk.references();
        this.interfaces = interfaces;
    }

    void read() {
        desk.found().all(Kind.NAT_GATEWAY).forEach(item -> {
            if (isGone(item)) {
                desk.tally().add("deleted NAT gateways", item);
            } else {
                natGateway(item);
            }
        });
        desk.found().all(Kind.VPC_ENDPOINT).forEach(item -> {
            if (isGone(item)) {
                desk.tally().add("deleted VPC endpoints", item);
            } else {
                endpoint(item);
            }
        });
    }

    private static boolean isGone(Item item) {
        return item.text("State").filter(GONE::contains).isPresent();
    }

    private void natGateway(Item item) {
        NatGatewayId id = new NatGatewayId(item.text("NatGatewayId").orElseThrow());
        List<Item> addresses = item.items("NatGatewayAddresses");
        addresses.forEach(address -> address.text("NetworkInterfaceId")
                .ifPresent(eni -> interfaces.take(e -> e.id().equals(eni))));
        Item first = addresses.stream()
                .filter(address -> address.isTrue("IsPrimary"))
                .findFirst()
                .or(() -> addresses.stream().findFirst())
                .orElseGet(item::nothing);
        if (addresses.size() > 1) {
            desk.tally().add("NAT gateways' further addresses", addresses.get(1));
        }
        Optional<SubnetId> subnet = item.text("SubnetId")
                .map(s -> references.subnet(item.get("SubnetId"), item.get("VpcId"), item.nothing()));
        desk.draft()
                .add(new NatGateway(id, item.nameTag().orElse(id.value()), references.vpc(item.get("VpcId")), subnet,
                        desk.values().address(first.get("PrivateIp")), desk.values().address(first.get("PublicIp"))),
                        item);
    }

    private void endpoint(Item item) {
        VpcEndpointId id = new VpcEndpointId(item.text("VpcEndpointId").orElseThrow());
        boolean gateway = item.text("VpcEndpointType").orElse("Gateway").equals("Gateway");
        item.texts("RouteTableIds")
                .filter(table -> desk.found().find(Kind.ROUTE_TABLE, table.text().get()).isEmpty())
                .forEach(table -> desk.remarks()
                        .add(Severity.WARNING, "route tables of endpoints", table,
                                id + " serves route table " + table.text().get() + ", which no file describes"));
        desk.draft()
                .add(new VpcEndpoint(id, item.nameTag().orElse(id.value()), references.vpc(item.get("VpcId")),
                        gateway ? VpcEndpoint.Type.GATEWAY : VpcEndpoint.Type.INTERFACE,
                        item.text("ServiceName").orElse("unknown"), gateway ? List.of() : nodes(item),
                        gateway ? List.of() : references.groups(item, "Groups"), item.isTrue("PrivateDnsEnabled")),
                        item);
    }

    private List<NodeAddress> nodes(Item endpoint) {
        Set<String> enis = Set
                .copyOf(endpoint.texts("NetworkInterfaceIds").map(id -> id.text().get()).distinct().toList());
        List<NodeAddress> nodes = new ArrayList<>();
        endpoint.texts("SubnetIds").forEach(subnet -> {
            Optional<Eni> eni = interfaces.take(e -> enis.contains(e.id()) && e.subnet().text().equals(subnet.text()));
            nodes.add(new NodeAddress(references.subnet(subnet, endpoint.get("VpcId"), endpoint.nothing()),
                    eni.flatMap(e -> desk.values().address(e.address())).orElseGet(() -> unknown(endpoint, subnet)),
                    Optional.empty()));
        });
        return nodes;
    }

    private Ipv4Address unknown(Item endpoint, Item subnet) {
        desk.remarks()
                .add(Severity.WARNING, "endpoint addresses", subnet,
                        "the address of " + endpoint.text("VpcEndpointId").orElse("the endpoint") + " in "
                                + subnet.text().orElse("this subnet") + " is in no file");
        return desk.values().unknownAddress();
    }
}
