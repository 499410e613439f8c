package portico.model.flow;

import java.util.Optional;
import portico.model.id.ZoneId;
import portico.model.net.Ipv4Address;
import portico.model.net.SocketAddress;
import portico.model.topology.Route;
import portico.model.topology.Topology;

/**
 * Walks a packet through a topology, hop by hop, as the hop tables R161 to R168 and R170 have it: rewrites, routes, security groups on both ends,
 * and the reply. Ports nobody chose are those of the rulebook's examples. Builds its index once; ask one tracer for many flows.
 */
public final class FlowTracer {

    private final Network network;
    private final Addressing addressing;
    private final Departure departure;
    private final Arrival arrival;
    private final LocalDelivery local;
    private final InternetPath internet;
    private final PrivatePath inside;
    private final MachinePath machines;
    private final LinkLocalPath linkLocal;
    private final Balancing balancing;
    private final ServiceWays ways;

    public FlowTracer(Topology topology) {
        network = new Network(topology);
        addressing = new Addressing(network);
        departure = new Departure(network);
        arrival = new Arrival(network, departure);
        local = new LocalDelivery(network, departure, arrival);
        internet = new InternetPath(network);
        inside = new PrivatePath(network, internet);
        machines = new MachinePath(network, departure, internet);
        linkLocal = new LinkLocalPath(network, departure);
        balancing = new Balancing(network);
        ways = new ServiceWays(network);
    }

    /** What the ends of flows depend on, so that one trace may stand for many. */
    public FlowClasses classes(ClassNumbers numbers) {
        return new FlowClasses(network, numbers);
    }

    /** What happens to the first packet of a flow, and to its answer. Never throws for a flow of the topology: a dead end is a disposition. */
    public Trace trace(Flow flow) {
        Walk walk = new Walk(flow, network.topology);
        Location from = network.locations.sender(flow.from());
        linkLocal.asked(flow.to(), from)
                .ifPresentOrElse(service -> ask(walk, from, service),
                        () -> between(walk, from, ways.nearest(from, network.locations.receiver(flow.to(), from))));
        return walk.finish();
    }

    private void ask(Walk walk, Location from, LinkLocal service) {
        if (isSomewhere(walk, from)) {
            linkLocal.ask(walk, from, service);
        }
    }

    private void between(Walk walk, Location from, Location to) {
        if (local.alone(walk, from, to)) {
            return;
        }
        boolean sender = isSomewhere(walk, from);
        boolean receiver = from.equals(to) ? sender : isSomewhere(walk, to);
        if (sender && receiver && !local.deliver(walk, from, to)) {
            travel(walk, from, to);
        }
    }

    private static boolean isSomewhere(Walk walk, Location end) {
        if (end instanceof Location.Nowhere nowhere) {
            walk.nowhere(nowhere);
            return false;
        }
        return true;
    }

    private void travel(Walk walk, Location from, Location to) {
        Optional<Balancing.Way> way = switch (to) {
            case Location.Balanced at -> balancing.into(at.balancer(), walk.flow().port());
            case Location.OwnInterface _,Location.OnHost _ when MachinePath.isOutside(from)
                    && !machines.reaches(from, to) ->
                balancing.toward(to, walk.flow().port());
            default -> Optional.empty();
        };
        way.ifPresentOrElse(w -> throughBalancer(walk, from, w), () -> directly(walk, from, to));
    }

    private void directly(Walk walk, Location from, Location to) {
        Optional<ZoneId> zone = Addressing.zoneOf(from);
        SocketAddress address = addressing.of(to, walk.flow().port(), walk.flow().protocol(), zone);
        if (from instanceof Location.Outside outside) {
            Addressing.interfaceOf(to)
                    .ifPresent(nic -> internet.in(walk, outside, nic, nic.publicIp(), address.port()));
        } else if (from instanceof Location.OnHost machine && MachinePath.isMachine(from)) {
            fromMachine(walk, machine, to, address);
        } else if (MachinePath.isMachine(to)) {
            machines.to(walk, from, Addressing.interfaceOf(to).orElseThrow(), address.port());
        } else {
            follow(walk, departure.leave(walk, from, address), from, to);
        }
        arrival.at(walk, to);
    }

    private void fromMachine(Walk walk, Location.OnHost from, Location to, SocketAddress address) {
        network.taker(to, address.address())
                .ifPresentOrElse(nic -> machines.in(walk, from, nic, nic.publicIp(), address.port()),
                        () -> machines.out(walk, from, address));
    }

    /** From the sender's interface to the target's, by the route that was chosen. */
    private void follow(Walk walk, Departure.Exit exit, Location from, Location to) {
        if (exit.route().isEmpty()) {
            internet.dead(walk, exit.nic(), "no route to " + walk.packet().dst().address());
            return;
        }
        Optional<Route.Target> target = exit.route().get().target();
        if (walk.flow().to() instanceof FlowEnd.Vacant && target.isEmpty()) {
            internet.lost(walk, exit.nic());
        } else if (to instanceof Location.GatewayEndpoint gateway) {
            if (!target.equals(Optional.of(new Route.ToVpcEndpoint(gateway.endpoint().id())))) {
                internet.dead(walk, exit.nic(), "no prefix-list route to " + gateway.endpoint().name());
            }
        } else if (to instanceof Location.Outside && target.isPresent()) {
            internet.out(walk, target.get(), exit.nic(), Departure.isTaskOnEc2(from));
        } else {
            network.subnetOf(to, walk.packet().dst().address())
                    .ifPresent(subnet -> inside.follow(walk, exit.nic(), target, subnet));
        }
    }

    private void throughBalancer(Walk walk, Location from, Balancing.Way way) {
        NetworkInterface node = network.interfaces.of(way.balancer(), way.node());
        Optional<Ipv4Address> seen = way.balancer().internetFacing() ? Optional.of(Balancing.publicAddress(way))
                : Optional.empty();
        if (from instanceof Location.Outside outside) {
            internet.in(walk, outside, node, seen, way.port());
        } else if (from instanceof Location.OnHost machine && MachinePath.isMachine(from)) {
            machines.in(walk, machine, node, seen, way.port());
        } else {
            follow(walk, departure.leave(walk, from, new SocketAddress(node.privateIp(), way.port())), from,
                    new Location.Balanced(way.balancer()));
        }
        new Proxying(network, balancing, addressing, departure, arrival, machines).pass(walk, node, way);
    }
}
