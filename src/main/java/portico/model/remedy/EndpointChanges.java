package portico.model.remedy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import portico.model.flow.AwsService;
import portico.model.flow.Lack;
import portico.model.id.ResourceId;
import portico.model.id.SecurityGroupId;
import portico.model.id.VpcEndpointId;
import portico.model.net.PortRange;
import portico.model.net.Protocol;
import portico.model.topology.NodeAddress;
import portico.model.topology.Resource;
import portico.model.topology.Route;
import portico.model.topology.SecurityGroup;
import portico.model.topology.SecurityGroupRule;
import portico.model.topology.Subnet;
import portico.model.topology.SubnetRoutes;
import portico.model.topology.Topology;
import portico.model.topology.Vpc;
import portico.model.topology.VpcEndpoint;

/** A new endpoint in the VPC of whoever calls a service of AWS and has no way to the internet (R120, R121). */
final class EndpointChanges {

    private static final int HTTPS = 443;

    private final Topology topology;
    private final Peers peers;

    EndpointChanges(Topology topology, Peers peers) {
        this.topology = topology;
        this.peers = peers;
    }

    Stream<Change> against(Lack.Route lack) {
        Subnet subnet = topology.subnet(lack.subnet());
        return peers.service()
                .filter(service -> isMissing(subnet, service))
                .flatMap(service -> service.hasGateway() ? gateway(subnet, service) : facing(subnet, service))
                .stream();
    }

    private boolean isMissing(Subnet subnet, AwsService service) {
        return topology.all(VpcEndpoint.class)
                .stream()
                .noneMatch(e -> e.vpc().equals(subnet.vpc()) && service.isBehind(e));
    }

    /** S3 and DynamoDB: a route in the table of the subnet, which costs nothing. */
    private Optional<Change> gateway(Subnet subnet, AwsService service) {
        VpcEndpoint endpoint = endpoint(subnet, service, VpcEndpoint.Type.GATEWAY, List.of(), List.of());
        Route route = new Route(new Route.PrefixList(endpoint.serviceName()), new Route.ToVpcEndpoint(endpoint.id()));
        return new SubnetRoutes(topology).tableOf(subnet)
                .map(table -> new Change(
                        "Make a gateway endpoint " + endpoint.name() + " of " + endpoint.serviceName()
                                + ", with a route to it in " + table.name(),
                        List.of(endpoint, table.withRoute(route))));
    }

    /** All others: an interface in the subnet, with a group that takes calls from the sender, and a private name that hides the public one. */
    private Optional<Change> facing(Subnet subnet, AwsService service) {
        SecurityGroup guard = guard(subnet, service);
        return new FreeAddresses(topology).in(subnet).map(address -> {
            VpcEndpoint endpoint = endpoint(subnet, service, VpcEndpoint.Type.INTERFACE,
                    List.of(new NodeAddress(subnet.id(), address, Optional.empty())), List.of(guard.id()));
            List<Resource> made = new ArrayList<>(List.of(guard, endpoint));
            Optional<Vpc> named = withNames(topology.vpc(subnet.vpc()));
            named.ifPresent(made::addFirst);
            return new Change(
                    "Make an interface endpoint " + endpoint.name() + " of " + endpoint.serviceName() + " in "
                            + subnet.name() + ", with a group that takes tcp " + HTTPS + " from " + names(guard)
                            + named.map(vpc -> ", and turn the DNS attributes of " + vpc.name() + " on").orElse(""),
                    made);
        });
    }

    private VpcEndpoint endpoint(Subnet subnet, AwsService service, VpcEndpoint.Type type, List<NodeAddress> nodes,
            List<SecurityGroupId> groups) {
        VpcEndpointId id = free(service, VpcEndpointId::new);
        return new VpcEndpoint(id, id.value(), subnet.vpc(), type, service.endpointName(topology), nodes, groups,
                type == VpcEndpoint.Type.INTERFACE);
    }

    private SecurityGroup guard(Subnet subnet, AwsService service) {
        SecurityGroupId id = free(service, name -> new SecurityGroupId("sg-" + name));
        List<SecurityGroupId> senders = peers.sendersGroups();
        Stream<SecurityGroupRule.Peer> admitted = senders.isEmpty()
                ? Stream.of(new SecurityGroupRule.Block(subnet.cidr()))
                : senders.stream().map(SecurityGroupRule.Group::new);
        List<SecurityGroupRule> rules = admitted
                .map(peer -> new SecurityGroupRule(Optional.of(Protocol.TCP), PortRange.single(HTTPS), peer, ""))
                .toList();
        return new SecurityGroup(id, id.value(), subnet.vpc(), rules, List.of());
    }

    private String names(SecurityGroup guard) {
        return String.join(" and ", guard.ingress().stream().map(SecurityGroupRule::peer).map(peers::nameOf).toList());
    }

    /** Private names need both attributes (R120, R122). */
    private static Optional<Vpc> withNames(Vpc vpc) {
        return vpc.enableDnsSupport() && vpc.enableDnsHostnames() ? Optional.empty()
                : Optional.of(new Vpc(vpc.id(), vpc.name(), vpc.cidrs(), true, true, vpc.dhcpOptions()));
    }

    private <I extends ResourceId> I free(AwsService service, Function<String, I> named) {
        String name = "vpce-" + service.label();
        return IntStream.iterate(1, n -> n + 1)
                .mapToObj(n -> named.apply(n == 1 ? name : name + "-" + n))
                .filter(id -> topology.find(id).isEmpty())
                .findFirst()
                .orElseThrow();
    }
}
