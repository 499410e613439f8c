package portico.model.flow;

import java.util.Optional;
import portico.model.id.VpcPeeringConnectionId;
import portico.model.topology.Route;
import portico.model.topology.Subnet;
import portico.model.topology.VpcPeeringConnection;

/** From one private address to another: inside a VPC, or over a peering connection, which routes on both sides must lead to. */
final class PrivatePath {

    private final Network network;
    private final InternetPath internet;

    PrivatePath(Network network, InternetPath internet) {
        this.network = network;
        this.internet = internet;
    }

    /** Follows the route by which a packet left its interface as far as an interface in {@code to}. */
    void follow(Walk walk, NetworkInterface from, Optional<Route.Target> route, Subnet to) {
        if (route.isEmpty()) {
            if (!from.subnet().vpc().equals(to.vpc())) {
                internet.dead(walk, from, walk.packet().dst().address() + " is an address of the sender's own VPC");
            }
            return;
        }
        switch (route.get()) {
            case Route.ToPeeringConnection(var connection) -> over(walk, from, connection, to);
            case Route.ToOther _ -> {
                // What lies behind a transit gateway is not known, and it is taken at its word (modelling)
            }
            case Route.ToInternetGateway _,Route.ToNatGateway _,Route.ToVpcEndpoint _ ->
                internet.dead(walk, from, "no private route to " + walk.packet().dst().address());
        }
    }

    private void over(Walk walk, NetworkInterface from, VpcPeeringConnectionId id, Subnet to) {
        VpcPeeringConnection connection = (VpcPeeringConnection) network.topology.find(id).orElseThrow();
        if (!connection.active()) {
            internet.dead(walk, from, connection.name() + " is not active");
        } else if (!connection.across(from.subnet().vpc()).equals(Optional.of(to.vpc()))) {
            internet.dead(walk, from,
                    "the route leads to " + connection.name() + ", " + InternetPath.PASSES_NOTHING_ON);
        } else {
            walk.answer(new Reply.Answer(back(walk, connection, to), false));
        }
    }

    /** The other side needs a route of its own for the answer. */
    private Step back(Walk walk, VpcPeeringConnection connection, Subnet to) {
        Optional<Routing.Choice> choice = network.routing.choose(to, walk.packet().src().address());
        return choice.filter(c -> c.target().equals(Optional.of(new Route.ToPeeringConnection(connection.id()))))
                .map(Routing.Choice::step)
                .orElseGet(() -> new Step(Step.Kind.ROUTE, Step.Outcome.DENIED, network.routing.nameOfTable(to),
                        Rules.ROUTE_CHOICE,
                        "no route back to " + walk.packet().src().address() + " over " + connection.name())
                        .lacking(new Lack.Route(to.id(), walk.packet().src().address())));
    }
}
