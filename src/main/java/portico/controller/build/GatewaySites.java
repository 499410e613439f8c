package portico.controller.build;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import portico.model.edit.AddResource;
import portico.model.edit.AddResources;
import portico.model.id.NatGatewayId;
import portico.model.id.VpcEndpointId;
import portico.model.net.Cidr;
import portico.model.net.Ipv4Address;
import portico.model.placement.PublicAddresses;
import portico.model.topology.NatGateway;
import portico.model.topology.NodeAddress;
import portico.model.topology.Resource;
import portico.model.topology.Route;
import portico.model.topology.RouteTable;
import portico.model.topology.Subnet;
import portico.model.topology.SubnetRoutes;
import portico.model.topology.Topology;
import portico.model.topology.VpcEndpoint;
import portico.view.sheet.Row;

/** Ways out of a VPC: a NAT gateway with the routes that lead to it, an endpoint of a service that tasks need. */
record GatewaySites(Topology topology, Blueprints blueprints) {
    /** What images and logs need, in the order they are missed (R121). */
    private static final List<String> NEEDED = List.of("ecr.api", "ecr.dkr", "logs", "ecs-agent", "ecs-telemetry",
            "ecs", "secretsmanager", "ssm", "ssmmessages");

    Site nat(Subnet subnet) {
        if (!new SubnetRoutes(topology).isPublic(subnet)) {
            // R118
            return new Site.Refused(subnet.id(), "No way out from here",
                    subnet.name() + " leads to no internet gateway");
        }
        NatGateway nat = gateway(subnet);
        List<Resource> parts = new ArrayList<>(List.of(nat));
        parts.addAll(routed(nat));
        String led = led(parts.stream().skip(1).map(Resource::name).toList());
        return Sites.free(subnet, new AddResources("Add " + nat.name(), parts), nat.id(),
                "gets " + nat.privateIp().orElseThrow() + led,
                List.of(Row.Fact.mono("Address", nat.privateIp().orElseThrow()),
                        Row.Fact.mono("Elastic address", nat.publicIp().orElseThrow())));
    }

    private static String led(List<String> tables) {
        return tables.isEmpty() ? "; no route table lacks a way out"
                : ", way out for table " + tables.stream().limit(2).collect(Collectors.joining(" and "))
                        + (tables.size() > 2 ? " and " + (tables.size() - 2) + " more" : "");
    }

    private NatGateway gateway(Subnet subnet) {
        NatGatewayId id = blueprints.free(n -> new NatGatewayId("nat-" + n));
        Set<Ipv4Address> taken = new HashSet<>(PublicAddresses.inUse(topology));
        return new NatGateway(id, id.value(), subnet.vpc(), Optional.of(subnet.id()),
                Optional.of(blueprints.address(subnet.id())), Optional.of(PublicAddresses.take(taken)));
    }

    /** The VPC's route tables that lead nowhere yet, now with a way out. */
    private List<RouteTable> routed(NatGateway nat) {
        Route out = new Route(new Route.Block(Cidr.EVERYWHERE), new Route.ToNatGateway(nat.id()));
        return topology.all(RouteTable.class)
                .stream()
                .filter(table -> table.vpc().equals(nat.vpc()))
                .filter(table -> table.routes().stream().noneMatch(r -> r.destination().equals(out.destination())))
                .map(table -> table.withRoute(out))
                .toList();
    }

    Site endpoint(Subnet subnet) {
        return missing(subnet).<Site>map(service -> {
            VpcEndpoint endpoint = endpoint(subnet, service);
            Ipv4Address address = endpoint.interfaces().getFirst().privateIp();
            return Sites.free(subnet, new AddResource(endpoint), endpoint.id(), "gets " + address + ", to " + service,
                    List.of(Row.Fact.mono("Address", address), Row.Fact.mono("Service", endpoint.serviceName())));
        })
                .orElseGet(() -> new Site.Refused(subnet.id(), "Every endpoint is there",
                        "ECS needs no other than those the VPC has"));
    }

    private Optional<String> missing(Subnet subnet) {
        Set<String> there = topology.all(VpcEndpoint.class)
                .stream()
                .filter(endpoint -> endpoint.vpc().equals(subnet.vpc()))
                .map(VpcEndpoint::serviceName)
                .collect(Collectors.toSet());
        return NEEDED.stream().filter(service -> !there.contains(awsName(service))).findFirst();
    }

    private String awsName(String service) {
        return "com.amazonaws." + topology.region() + "." + service;
    }

    VpcEndpoint endpoint(Subnet subnet, String service) {
        VpcEndpointId id = blueprints.free(n -> new VpcEndpointId("vpce-" + service + (n == 1 ? "" : "-" + n)));
        NodeAddress node = new NodeAddress(subnet.id(), blueprints.address(subnet.id()), Optional.empty());
        return new VpcEndpoint(id, service, subnet.vpc(), VpcEndpoint.Type.INTERFACE, awsName(service), List.of(node),
                blueprints.groups(subnet.id()), true);
    }
}
