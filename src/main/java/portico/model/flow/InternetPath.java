package portico.model.flow;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import portico.model.id.ResourceId;
import portico.model.id.VpcId;
import portico.model.net.Ipv4Address;
import portico.model.net.SocketAddress;
import portico.model.rule.RuleId;
import portico.model.topology.InternetGateway;
import portico.model.topology.NatGateway;
import portico.model.topology.OutsideEndpoint;
import portico.model.topology.Route;
import portico.model.topology.Subnet;

/** Between the VPC and the internet: internet gateways and NAT gateways (R116, R118). */
final class InternetPath {

    /** No page that the rules quote says so, though every peering connection does (modelling). */
    static final String PASSES_NOTHING_ON = "which passes nothing on to a third network (modelling)";

    private final Network network;

    InternetPath(Network network) {
        this.network = network;
    }

    /** Somebody outside sends a packet to an interface by its public address. */
    void in(Walk walk, Location.Outside from, NetworkInterface nic, Optional<Ipv4Address> publicIp, int port) {
        Ipv4Address seen = publicIp.orElse(nic.privateIp());
        Hop.Place place = from.endpoint().isPresent() ? Hop.Place.OUTSIDE_ENDPOINT : Hop.Place.CLIENT;
        String name = from.endpoint().map(OutsideEndpoint::name).orElse("client");
        walk.start(new Packet(new SocketAddress(from.address(), ExamplePorts.CLIENT), new SocketAddress(seen, port),
                walk.flow().protocol()));
        walk.hop(place, from.endpoint().map(OutsideEndpoint::id), Optional.empty(), walk.packet(),
                new Step(Step.Kind.ORIGINATE, Step.Outcome.PASSED, name, Rules.INTERNET_GATEWAY, "sets out"));
        walk.comeFromOutside();
        arrive(walk, from.address(), nic, publicIp, port);
    }

    /** The packet comes to the gateway from an address outside. */
    void arrive(Walk walk, Ipv4Address from, NetworkInterface nic, Optional<Ipv4Address> publicIp, int port) {
        Packet inside = walk.packet().to(new SocketAddress(nic.privateIp(), port));
        walk.hop(Hop.Place.INTERNET_GATEWAY, gatewayOf(nic.subnet().vpc()).map(InternetGateway::id), Optional.empty(),
                inside, inStep(from, nic, publicIp, inside));
    }

    private Step inStep(Ipv4Address from, NetworkInterface nic, Optional<Ipv4Address> publicIp, Packet inside) {
        Optional<InternetGateway> gateway = gatewayOf(nic.subnet().vpc());
        if (gateway.isEmpty()) {
            return denied("internet gateway", Rules.INTERNET_GATEWAY, nic.subnet().vpc() + " has no internet gateway");
        }
        if (publicIp.isEmpty()) {
            return denied(gateway.get().name(), Rules.INTERNET_GATEWAY, nic.privateIp() + " has no public address")
                    .lacking(new Lack.PublicAddress(nic.owner()));
        }
        boolean routed = network.routing.choose(nic.subnet(), from)
                .flatMap(Routing.Choice::target)
                .filter(Route.ToInternetGateway.class::isInstance)
                .isPresent();
        return routed
                ? new Step(Step.Kind.INTERNET_GATEWAY, Step.Outcome.REWRITTEN, gateway.get().name(),
                        Rules.INTERNET_GATEWAY, "dst becomes " + inside.dst())
                : denied(gateway.get().name(), Rules.INTERNET_GATEWAY,
                        nic.subnet().name() + " has no route to an internet gateway")
                        .lacking(new Lack.Route(nic.subnet().id(), from));
    }

    private Optional<InternetGateway> gatewayOf(VpcId vpc) {
        return network.topology.all(InternetGateway.class).stream().filter(g -> g.vpc().equals(vpc)).findFirst();
    }

    /** A packet for the internet leaves by the route that was chosen. */
    void out(Walk walk, Route.Target target, NetworkInterface nic, boolean taskOnEc2) {
        switch (target) {
            case Route.ToInternetGateway to -> gateway(walk, to.gateway(), nic.publicIp(),
                    taskOnEc2 ? Rules.NO_PUBLIC_ADDRESS_ON_EC2 : Rules.INTERNET_GATEWAY,
                    Optional.of(taskOnEc2 ? lackOfRoute(walk, nic) : new Lack.PublicAddress(nic.owner())));
            case Route.ToNatGateway to ->
                natGateway(walk, (NatGateway) network.topology.find(to.gateway()).orElseThrow());
            case Route.ToVpcEndpoint to ->
                dead(walk, nic, "the route leads to " + to.endpoint() + ", which serves another address");
            case Route.ToPeeringConnection to ->
                dead(walk, nic, "the route leads to " + to.connection() + ", " + PASSES_NOTHING_ON);
            case Route.ToOther to ->
                dead(walk, nic, "the route leads to " + to.id() + ", behind which nothing is known");
        }
    }

    void dead(Walk walk, NetworkInterface nic, String why) {
        walk.pass(Hop.Place.VPC_ROUTER, nic.subnet().id(), nic.zone(), new Step(Step.Kind.ROUTE, Step.Outcome.DENIED,
                network.routing.nameOfTable(nic.subnet()), Rules.ROUTE_CHOICE, why).lacking(lackOfRoute(walk, nic)));
    }

    private static Lack lackOfRoute(Walk walk, NetworkInterface nic) {
        return new Lack.Route(nic.subnet().id(), walk.packet().dst().address());
    }

    /** Nobody in the VPC holds the address, and the packet is dropped without a word (R91, R110). */
    void lost(Walk walk, NetworkInterface nic) {
        walk.pass(Hop.Place.VPC_ROUTER, nic.subnet().id(), nic.zone(),
                new Step(Step.Kind.NETWORK_NAMESPACE, Step.Outcome.DENIED, nic.subnet().vpc().value(),
                        Rules.ADDRESS_GONE, "nobody holds " + walk.packet().dst().address()));
    }

    private void gateway(Walk walk, ResourceId id, Optional<Ipv4Address> publicIp, RuleId ifNone, Optional<Lack> lack) {
        String name = network.topology.find(id).orElseThrow().name();
        Packet after = publicIp.map(ip -> walk.packet().from(new SocketAddress(ip, walk.packet().src().port())))
                .orElse(walk.packet());
        Step step = publicIp.isPresent()
                ? new Step(Step.Kind.INTERNET_GATEWAY, Step.Outcome.REWRITTEN, name, Rules.INTERNET_GATEWAY,
                        "src becomes " + after.src())
                : denied(name, ifNone,
                        walk.packet().src().address() + (ifNone.equals(Rules.NO_PUBLIC_ADDRESS_ON_EC2)
                                ? " gets no public address: awsvpc on EC2"
                                : " has no public address"),
                        lack);
        walk.hop(Hop.Place.INTERNET_GATEWAY, Optional.of(id), Optional.empty(), after, step);
    }

    private void natGateway(Walk walk, NatGateway nat) {
        Optional<Ipv4Address> own = nat.privateIp().or(nat::publicIp);
        Optional<Subnet> subnet = nat.subnet().map(network.topology::subnet);
        Packet after = own.map(ip -> walk.packet().from(new SocketAddress(ip, ExamplePorts.NAT))).orElse(walk.packet());
        List<Step> steps = new ArrayList<>();
        subnet.ifPresent(s -> network.borders.enter(walk, s, walk.packet(), steps));
        steps.add(new Step(Step.Kind.NAT_GATEWAY, Step.Outcome.REWRITTEN, nat.name(), Rules.NAT_GATEWAY,
                "src becomes " + after.src()));
        subnet.ifPresent(s -> network.borders.leave(walk, s, after, steps));
        walk.hop(Hop.Place.NAT_GATEWAY, Optional.of(nat.id()), subnet.map(Subnet::zone), after,
                steps.toArray(Step[]::new));
        subnet.ifPresent(walk::comeFrom);
        Optional<Route.Target> onward = subnet.flatMap(s -> network.routing.choose(s, after.dst().address()))
                .flatMap(Routing.Choice::target);
        if (onward.isPresent() && onward.get() instanceof Route.ToInternetGateway to) {
            gateway(walk, to.gateway(), nat.publicIp(), Rules.NAT_GATEWAY, Optional.empty());
        } else if (subnet.isEmpty() && gatewayOf(nat.vpc()).isPresent()) {
            gateway(walk, gatewayOf(nat.vpc()).get().id(), nat.publicIp(), Rules.NAT_GATEWAY, Optional.empty());
        } else {
            walk.hop(Hop.Place.VPC_ROUTER, nat.subnet().map(id -> id), subnet.map(Subnet::zone), walk.packet(),
                    withoutGateway(nat, walk.packet()));
        }
    }

    private static Step withoutGateway(NatGateway nat, Packet packet) {
        Step step = new Step(Step.Kind.ROUTE, Step.Outcome.DENIED, nat.name(), Rules.NAT_GATEWAY,
                "its subnet has no route to an internet gateway");
        return nat.subnet().map(id -> step.lacking(new Lack.Route(id, packet.dst().address()))).orElse(step);
    }

    private static Step denied(String by, RuleId rule, String why) {
        return denied(by, rule, why, Optional.empty());
    }

    private static Step denied(String by, RuleId rule, String why, Optional<Lack> lack) {
        return new Step(Step.Kind.INTERNET_GATEWAY, Step.Outcome.DENIED, by, rule, why, lack);
    }
}
