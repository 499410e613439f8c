package portico.model.flow;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import portico.model.id.ResourceId;
import portico.model.id.ZoneId;
import portico.model.net.Protocol;
import portico.model.topology.Database;
import portico.model.topology.OutsideEndpoint;
import portico.model.topology.Task;
import portico.model.topology.VpcEndpoint;

/** How a packet is taken in: the interface's security group, what the host rewrites, and who listens. */
final class Arrival {

    private final Network network;
    private final Departure departure;

    Arrival(Network network, Departure departure) {
        this.network = network;
        this.departure = departure;
    }

    /** The packet that the walk carries reaches {@code to}. */
    void at(Walk walk, Location to) {
        switch (to) {
            case Location.OwnInterface at -> {
                guard(walk, Hop.Place.TASK_INTERFACE, at.nic());
                inTask(walk, at.task(), at.nic().zone());
            }
            case Location.InHost at -> {
                guard(walk, Hop.Place.HOST_INTERFACE, at.nic());
                inHost(walk, at);
            }
            case Location.OnBridge at -> {
                guard(walk, Hop.Place.HOST_INTERFACE, at.nic());
                throughHost(walk, at);
            }
            case Location.AtDatabase at -> inDatabase(walk, at.database(), at.nic());
            case Location.InterfaceEndpoint at -> atEndpoint(walk, at.endpoint());
            case Location.GatewayEndpoint at -> walk.hop(Hop.Place.VPC_ENDPOINT, Optional.of(at.endpoint().id()),
                    Optional.empty(), walk.packet(), endpointStep(walk, at.endpoint()));
            case Location.Outside at -> outside(walk, at);
            case Location.Balanced _,Location.Nowhere _ ->
                throw new IllegalArgumentException("nothing arrives at " + to);
        }
    }

    private void guard(Walk walk, Hop.Place place, NetworkInterface nic) {
        if (nic.isOutside()) {
            MachinePath.arrive(walk, nic);
            return;
        }
        walk.pass(place, nic.owner(), nic.zone(), doorway(walk, nic).toArray(Step[]::new));
    }

    /** The list of the subnet, then the groups of the interface (R114). */
    List<Step> doorway(Walk walk, NetworkInterface nic) {
        List<Step> steps = new ArrayList<>();
        network.borders.enter(walk, nic.subnet(), walk.packet(), steps);
        steps.add(network.groups.ingress(nic, walk.packet()));
        return steps;
    }

    private void takeIn(Walk walk, Hop.Place place, NetworkInterface nic, Step last) {
        List<Step> steps = doorway(walk, nic);
        steps.add(last);
        walk.pass(place, nic.owner(), nic.zone(), steps.toArray(Step[]::new));
    }

    /** A container listens on the port, or the task's kernel answers with a reset (R110). */
    void inTask(Walk walk, Task task, Optional<ZoneId> zone) {
        network.proxies.inside(task, walk.flow(), walk.packet().dst().port())
                .ifPresent(inside -> network.proxies.receive(walk, task, zone, inside));
        int port = walk.packet().dst().port();
        Optional<String> container = network.ports.listener(task, port, walk.packet().protocol());
        walk.pass(Hop.Place.TASK, task.id(), zone, listening(walk, task.name(), container));
    }

    private static Step listening(Walk walk, String owner, Optional<String> container) {
        int port = walk.packet().dst().port();
        return container
                .map(name -> new Step(Step.Kind.LISTENER, Step.Outcome.PERMITTED, name, Rules.NOTHING_LISTENS,
                        "listens on " + port + ", sees " + walk.packet().src()))
                .orElseGet(() -> new Step(Step.Kind.LISTENER, Step.Outcome.DENIED, owner, Rules.NOTHING_LISTENS,
                        "nothing listens on " + walk.packet().protocol() + " " + port));
    }

    /** In the host's own namespace: a host-mode task, or whatever the host itself has on the port. */
    void inHost(Walk walk, Location.InHost at) {
        Optional<ZoneId> zone = at.nic().zone();
        if (at.task().isPresent()) {
            inTask(walk, at.task().get(), zone);
            return;
        }
        Optional<Task> tenant = tenant(at, walk.packet().dst().port(), walk.packet().protocol());
        if (tenant.isEmpty()) {
            boolean listens = reserved(at, walk.packet())
                    || network.byHand.holds(at.instance(), walk.packet().dst().port(), walk.packet().protocol());
            Optional<String> agent = listens ? Optional.of(at.instance().name()) : Optional.empty();
            walk.pass(Hop.Place.HOST_NAMESPACE, at.instance().id(), zone, listening(walk, at.instance().name(), agent));
        } else if (network.locations.of(tenant.get()) instanceof Location.OnBridge bridged) {
            throughHost(walk, bridged);
        } else {
            inTask(walk, tenant.get(), zone);
        }
    }

    /** The task whose host port this is. */
    private Optional<Task> tenant(Location.InHost at, int port, Protocol protocol) {
        return network.tenancy.on(at.instance().id())
                .stream()
                .filter(t -> network.ports.byHostPort(t, port, protocol).isPresent())
                .findFirst();
    }

    /** The bridge task to which a port of a host itself leads; empty where it leads to none. */
    Optional<Location.OnBridge> bridged(Location.InHost at, int port, Protocol protocol) {
        return at.task().isPresent() ? Optional.empty()
                : tenant(at, port, protocol).map(network.locations::of)
                        .filter(Location.OnBridge.class::isInstance)
                        .map(Location.OnBridge.class::cast);
    }

    private static boolean reserved(Location.InHost at, Packet packet) {
        return switch (packet.protocol()) {
            case TCP -> at.instance().hostPorts().reservedTcp().contains(packet.dst().port());
            case UDP -> at.instance().hostPorts().reservedUdp().contains(packet.dst().port());
        };
    }

    /** Past the host's iptables, which know where a published port leads (R155). */
    void throughHost(Walk walk, Location.OnBridge at) {
        Optional<ZoneId> zone = at.nic().zone();
        Optional<TaskPorts.Published> published = network.ports.byHostPort(at.task(), walk.packet().dst().port(),
                walk.packet().protocol());
        if (published.isEmpty()) {
            walk.pass(Hop.Place.HOST_NAMESPACE, at.instance().id(), zone,
                    listening(walk, at.instance().name(), Optional.empty()));
            return;
        }
        walk.rewrite(Hop.Place.HOST_NAT, at.instance().id(), zone, walk.packet().to(published.get().container()),
                new Step(Step.Kind.DNAT, Step.Outcome.REWRITTEN, "iptables", Rules.DNAT,
                        published.get().hostPort() + " to " + published.get().container()));
        if (Departure.isOnBridge(walk.packet().src().address()) && isElsewhere(walk)) {
            walk.answer(new Reply.Answer(Departure.lostOnBridge(walk.packet().src()), true));
        }
        departure.overBridge(walk, at.instance());
        inTask(walk, at.task(), zone);
    }

    /** Whether the sender's address is that of an interface, and not of a container on this host. */
    private boolean isElsewhere(Walk walk) {
        return !network.interfaces.at(walk.packet().src().address()).isEmpty();
    }

    private void inDatabase(Walk walk, Database database, NetworkInterface nic) {
        boolean listens = walk.packet().dst().port() == database.port();
        takeIn(walk, Hop.Place.DATABASE, nic,
                listening(walk, database.name(), listens ? Optional.of(database.name()) : Optional.empty()));
    }

    private void atEndpoint(Walk walk, VpcEndpoint endpoint) {
        NetworkInterface nic = endpoint.interfaces()
                .stream()
                .filter(n -> n.privateIp().equals(walk.packet().dst().address()))
                .findFirst()
                .map(n -> network.interfaces.of(endpoint, n))
                .orElseThrow();
        takeIn(walk, Hop.Place.VPC_ENDPOINT, nic, endpointStep(walk, endpoint));
    }

    private static Step endpointStep(Walk walk, VpcEndpoint endpoint) {
        return endpoint.listensOn(walk.packet().dst().port()) ? new Step(Step.Kind.VPC_ENDPOINT, Step.Outcome.PERMITTED,
                endpoint.name(), Rules.VPC_ENDPOINT, "leads to " + endpoint.serviceName())
                : listening(walk, endpoint.name(), Optional.empty());
    }

    private static void outside(Walk walk, Location.Outside at) {
        boolean listens = at.endpoint().map(e -> e.port() == walk.packet().dst().port()).orElse(true);
        String name = at.endpoint()
                .map(OutsideEndpoint::name)
                .or(() -> AwsService.at(at.address()).map(AwsService::label))
                .orElse("internet");
        Optional<ResourceId> subject = at.endpoint().map(OutsideEndpoint::id);
        walk.hop(Hop.Place.OUTSIDE_ENDPOINT, subject, Optional.empty(), walk.packet(),
                listening(walk, name, listens ? Optional.of(name) : Optional.empty()));
    }
}
