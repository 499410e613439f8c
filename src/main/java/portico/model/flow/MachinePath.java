package portico.model.flow;

import java.util.Optional;
import portico.model.id.LoadBalancerId;
import portico.model.id.ResourceId;
import portico.model.net.Ipv4Address;
import portico.model.net.SocketAddress;
import portico.model.topology.Route;
import portico.model.topology.Subnet;

/**
 * Between a VPC and machines that stand outside of AWS (ECS Anywhere, R1): over the internet by a public address, or by a gateway of a VPN or of Direct
 * Connect, if a route of the VPC leads back to the machine over one. A default route is one, for networks that meet at a transit gateway have no other;
 * what lies behind a gateway is taken at its word (modelling).
 */
final class MachinePath {

    private final Network network;
    private final Departure departure;
    private final InternetPath internet;

    MachinePath(Network network, Departure departure, InternetPath internet) {
        this.network = network;
        this.departure = departure;
        this.internet = internet;
    }

    /** Whether an end stands outside, with or without a machine that the network knows. */
    static boolean isOutside(Location end) {
        return end instanceof Location.Outside || isMachine(end);
    }

    static boolean isMachine(Location end) {
        return end instanceof Location.OnHost at && at.nic().isOutside();
    }

    /** The route of a subnet to an address, if it leads over a gateway to somebody's own network. */
    Optional<Routing.Choice> gateway(Subnet subnet, Ipv4Address address) {
        return network.routing.choose(subnet, address)
                .filter(choice -> choice.target().filter(MachinePath::leadsOut).isPresent());
    }

    /** Whether a machine calls an end by its own address, and needs no balancer in front of it. */
    boolean reaches(Location machine, Location to) {
        Optional<Subnet> subnet = Addressing.interfaceOf(to).flatMap(nic -> nic.standing().inAws());
        return isMachine(machine) && subnet.isPresent()
                && gateway(subnet.get(), departure.interfaceOf(machine).privateIp()).isPresent();
    }

    private static boolean leadsOut(Route.Target target) {
        return target instanceof Route.ToOther other && other.leadsOutOfAws();
    }

    /** What becomes of a packet that a load balancer sends to an address: nothing where no gateway leads there. */
    Optional<Step> astray(Subnet subnet, Location to, Ipv4Address address) {
        return isMachine(to) && gateway(subnet, address).isEmpty() ? Optional.of(noWay(subnet, address))
                : Optional.empty();
    }

    /** From a machine to somebody on the internet, who sees the address of the network in which it stands. */
    void out(Walk walk, Location.OnHost from, SocketAddress to) {
        NetworkInterface machine = departure.toInterface(walk, from, to);
        overTheInternet(walk, machine);
    }

    /** From a machine to an interface in a VPC. */
    void in(Walk walk, Location.OnHost from, NetworkInterface nic, Optional<Ipv4Address> publicIp, int port) {
        NetworkInterface machine = from.nic();
        boolean named = nic.owner() instanceof LoadBalancerId && publicIp.isPresent();
        Optional<Routing.Choice> back = gateway(nic.subnet(), machine.privateIp()).filter(_ -> !named);
        if (back.isEmpty() && publicIp.isPresent()) {
            out(walk, from, new SocketAddress(publicIp.get(), port));
            internet.arrive(walk, walk.packet().src().address(), nic, publicIp, port);
            return;
        }
        departure.toInterface(walk, from, new SocketAddress(nic.privateIp(), port));
        Step way = back
                .map(choice -> new Step(Step.Kind.ROUTE, Step.Outcome.PASSED, choice.table(), Rules.ROUTE_CHOICE,
                        "by the gateway over which the answer comes: " + choice.words() + " (modelling)"))
                .orElseGet(() -> noWay(nic.subnet(), machine.privateIp()));
        walk.pass(Hop.Place.HOST_INTERFACE, machine.owner(), machine.zone(), unguarded(machine.owner()), way);
        walk.comeFromOutside();
    }

    private Step noWay(Subnet subnet, Ipv4Address machine) {
        return new Step(Step.Kind.ROUTE, Step.Outcome.DENIED, network.routing.nameOfTable(subnet),
                Rules.MACHINE_OUTSIDE, "no route to " + machine + ", outside of AWS, over a VPN or Direct Connect")
                .lacking(new Lack.Route(subnet.id(), machine));
    }

    private static Step unguarded(ResourceId machine) {
        return unguarded(machine, "");
    }

    private static Step unguarded(ResourceId machine, String more) {
        return new Step(Step.Kind.NETWORK_NAMESPACE, Step.Outcome.PASSED, machine.value(), Rules.MACHINE_OUTSIDE,
                "outside of AWS: no security group, no route table of a VPC" + more);
    }

    private static void overTheInternet(Walk walk, NetworkInterface machine) {
        SocketAddress seen = new SocketAddress(publicAddress(machine), walk.packet().src().port());
        String stands = machine.publicIp().isPresent() ? "" : ", which stands for a public address that is not known";
        Step translated = new Step(Step.Kind.MASQUERADE, Step.Outcome.REWRITTEN, "its own network",
                Rules.MACHINE_OUTSIDE, "src becomes " + seen + stands + " (modelling)");
        walk.rewrite(Hop.Place.HOST_INTERFACE, machine.owner(), machine.zone(), walk.packet().from(seen),
                unguarded(machine.owner()), translated);
        walk.comeFromOutside();
    }

    /** By which address a machine appears; the example's client stands for one that nobody told. */
    static Ipv4Address publicAddress(NetworkInterface machine) {
        return machine.publicIp().orElse(FlowEnd.Internet.CLIENT.address());
    }

    /** From a VPC to a machine: by its public address where no gateway leads there. A balancer calls the address that was registered. */
    void to(Walk walk, Location from, NetworkInterface machine, int port) {
        Subnet subnet = departure.interfaceOf(from).subnet();
        Optional<Ipv4Address> named = gateway(subnet, machine.privateIp()).isPresent()
                || from instanceof Location.Balanced ? Optional.empty() : machine.publicIp();
        Ipv4Address called = named.orElse(machine.privateIp());
        Departure.Exit exit = departure.leave(walk, from, new SocketAddress(called, port));
        if (named.isPresent()) {
            exit.route()
                    .flatMap(Routing.Choice::target)
                    .ifPresentOrElse(target -> internet.out(walk, target, exit.nic(), Departure.isTaskOnEc2(from)),
                            () -> internet.dead(walk, exit.nic(), "no route to " + called));
        } else if (gateway(subnet, called).isEmpty()) {
            walk.pass(Hop.Place.VPC_ROUTER, subnet.id(), Optional.of(subnet.zone()), noWay(subnet, called));
        }
    }

    /** The packet comes to a machine, from the internet by the address of its network. */
    static void arrive(Walk walk, NetworkInterface machine) {
        SocketAddress own = new SocketAddress(machine.privateIp(), walk.packet().dst().port());
        boolean translated = !own.equals(walk.packet().dst());
        Step came = translated
                ? new Step(Step.Kind.DNAT, Step.Outcome.REWRITTEN, "its own network", Rules.MACHINE_OUTSIDE,
                        "no gateway leads to " + own.address() + ", so it is called by its public address; dst becomes "
                                + own + " (modelling)")
                : unguarded(machine.owner(), "; what lies between is taken at its word (modelling)");
        walk.rewrite(Hop.Place.HOST_INTERFACE, machine.owner(), machine.zone(), walk.packet().to(own), came);
    }
}
