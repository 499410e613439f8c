package portico.model.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static portico.model.flow.Rulebook.ALL_OUT;
import static portico.model.flow.Rulebook.H1;
import static portico.model.flow.Rulebook.PRIVATE_A;
import static portico.model.flow.Rulebook.SG_HOST;
import static portico.model.flow.Rulebook.SG_TASK;
import static portico.model.flow.Rulebook.VPC;
import static portico.model.flow.Rulebook.at;
import static portico.model.flow.Rulebook.in;
import static portico.model.flow.Rulebook.route;
import static portico.model.flow.Rulebook.task;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import portico.model.id.DatabaseId;
import portico.model.id.RouteTableId;
import portico.model.id.SecurityGroupId;
import portico.model.id.SubnetId;
import portico.model.id.VpcId;
import portico.model.id.VpcPeeringConnectionId;
import portico.model.id.ZoneId;
import portico.model.net.Cidr;
import portico.model.net.Ipv4Address;
import portico.model.topology.Database;
import portico.model.topology.LoadBalancer;
import portico.model.topology.NetworkMode;
import portico.model.topology.Route;
import portico.model.topology.RouteTable;
import portico.model.topology.SecurityGroup;
import portico.model.topology.Subnet;
import portico.model.topology.TargetGroup;
import portico.model.topology.Vpc;
import portico.model.topology.VpcPeeringConnection;

/** Two VPCs: routes on both sides, groups across, nothing passed on (R108, R115), and Docker's own block (R158). */
class PeeringTest {

    private static final VpcId OTHER = new VpcId("other");
    private static final DatabaseId FAR = new DatabaseId("far");
    private static final SecurityGroupId SG_FAR = new SecurityGroupId("sg-far");
    private static final VpcPeeringConnectionId PCX = new VpcPeeringConnectionId("pcx");

    private static Rulebook book(String block, boolean active, boolean there, boolean back) {
        Rulebook book = Rulebook.network()
                .service("web", NetworkMode.AWSVPC, false)
                .service("old", NetworkMode.BRIDGE, false)
                .bridge("bridge", "old", H1, 32768, "172.17.0.2")
                .awsvpc("t", "web", Optional.of(H1), PRIVATE_A, "10.0.1.101", Optional.empty());
        book.add(new Vpc(OTHER, "other", List.of(Cidr.of(block)), true, true));
        book.add(new VpcPeeringConnection(PCX, "peer", VPC, OTHER, active));
        table(book, "main", VPC, there ? List.of(route(block, new Route.ToPeeringConnection(PCX))) : List.of());
        table(book, "far", OTHER, back ? List.of(route("10.0.0.0/16", new Route.ToPeeringConnection(PCX))) : List.of());
        SubnetId subnet = new SubnetId("far");
        Cidr street = new Cidr(Cidr.of(block).network(), 24);
        book.add(new Subnet(subnet, "far", OTHER, street, new ZoneId("a"), Optional.empty(), false, 0));
        book.add(new SecurityGroup(SG_FAR, "sg-far", OTHER, List.of(in(5432, SG_TASK), in(5432, SG_HOST)),
                List.of(ALL_OUT)));
        return book.add(new Database(FAR, "far", "postgres", 5432, subnet, address(block), List.of(SG_FAR)));
    }

    private static Ipv4Address address(String block) {
        return Cidr.of(block).network().plus(9);
    }

    private static void table(Rulebook book, String id, VpcId vpc, List<Route> routes) {
        book.add(new RouteTable(new RouteTableId(id), id, vpc, true, routes));
    }

    private static List<String> stopped(Trace trace) {
        return trace.blockers().stream().map(b -> (b.onReply() ? "reply " : "") + b.step().by()).toList();
    }

    @Test
    void routesOnBothSidesLeadAcross() {
        Trace trace = book("10.9.0.0/16", true, true, true).trace(task("t"), at(FAR), 5432);
        assertThat(trace.isDelivered()).isTrue();
        assertThat(trace.hops().get(1).steps().getLast().detail()).isEqualTo("10.9.0.0/16 to peer");
        assertThat(trace.reply().getFirst().steps().getLast().detail()).isEqualTo("10.0.0.0/16 to peer");
    }

    @Test
    void withoutARouteThereOrBackNobodyAnswers() {
        assertThat(stopped(book("10.9.0.0/16", true, false, true).trace(task("t"), at(FAR), 5432)))
                .containsExactly("main");
        Trace noWayBack = book("10.9.0.0/16", true, true, false).trace(task("t"), at(FAR), 5432);
        assertThat(stopped(noWayBack)).containsExactly("reply far");
        assertThat(noWayBack.disposition()).isEqualTo(Disposition.NO_ROUTE);
    }

    @Test
    void aConnectionThatIsNotActiveCarriesNothing() {
        Trace trace = book("10.9.0.0/16", false, true, true).trace(task("t"), at(FAR), 5432);
        assertThat(stopped(trace)).as("nor does a group of the other VPC stand for anybody")
                .containsExactly("main", "sg-far");
    }

    @Test
    void peeringIsNotTransitive() {
        Rulebook book = book("10.9.0.0/16", true, true, true);
        VpcId third = new VpcId("third");
        book.add(new Vpc(third, "third", List.of(Cidr.of("10.7.0.0/16")), true, true));
        SubnetId subnet = new SubnetId("third");
        book.add(new Subnet(subnet, "third", third, Cidr.of("10.7.0.0/24"), new ZoneId("a"), Optional.empty(), false,
                0));
        DatabaseId beyond = new DatabaseId("beyond");
        book.add(new Database(beyond, "beyond", "postgres", 5432, subnet, Ipv4Address.of("10.7.0.9"), List.of(SG_FAR)));
        table(book, "main", VPC, List.of(route("10.0.0.0/8", new Route.ToPeeringConnection(PCX))));
        Trace trace = book.trace(task("t"), at(beyond), 5432);
        assertThat(trace.blockers().getFirst().step().detail())
                .isEqualTo("the route leads to peer, which passes nothing on to a third network (modelling)");
    }

    @Test
    void theSameBlockOnBothSidesNeverLeavesTheSender() {
        Trace trace = book("10.0.0.0/16", true, false, false).trace(task("t"), at(FAR), 5432);
        assertThat(trace.blockers().getFirst().step().detail())
                .isEqualTo("10.0.0.9 is an address of the sender's own VPC");
    }

    @Test
    void r158BridgeTasksCannotReachDockersOwnBlockAndAwsvpcTasksCan() {
        Rulebook book = book("172.17.0.0/16", true, true, true);
        assertThat(book.trace(task("t"), at(FAR), 5432).isDelivered()).isTrue();
        Trace lost = book.trace(task("bridge"), at(FAR), 5432);
        assertThat(lost.disposition()).isEqualTo(Disposition.UNREACHABLE);
        assertThat(lost.hops().getLast().place()).isEqualTo(Hop.Place.DOCKER_BRIDGE);
        assertThat(lost.blockers().getFirst().step().rule()).isEqualTo(Rules.DOCKER_OVERLAP);
        book.group(SG_HOST, List.of(in(32768, "0.0.0.0/0")), List.of(ALL_OUT));
        assertThat(stopped(book.trace(at(FAR), task("bridge"), 3000))).containsExactly("reply docker0");
        assertThat(book("172.18.0.0/16", true, true, true).trace(task("bridge"), at(FAR), 5432).isDelivered()).isTrue();
    }

    @Test
    void r133ATargetThatCallsItsOwnNetworkBalancerTimesOut() {
        Rulebook instance = Rulebook.network()
                .balancer(LoadBalancer.Type.NETWORK, TargetGroup.TargetType.INSTANCE)
                .service("web", NetworkMode.BRIDGE, true)
                .bridge("t", "web", H1, 32768, "172.17.0.2");
        Trace hairpin = instance.trace(task("t"), at(Rulebook.ALB), 443);
        assertThat(hairpin.blockers()).extracting(b -> b.step().rule().toString()).containsExactly("R133");
        Rulebook ip = Rulebook.network()
                .balancer(LoadBalancer.Type.NETWORK, TargetGroup.TargetType.IP)
                .service("web", NetworkMode.AWSVPC, true)
                .group(SG_TASK, List.of(in(3000, "10.0.0.0/16")), List.of(ALL_OUT))
                .awsvpc("t", "web", Optional.of(H1), PRIVATE_A, "10.0.1.101", Optional.empty());
        assertThat(ip.trace(task("t"), at(Rulebook.ALB), 443).isDelivered()).isTrue();
    }
}
