package portico.model.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static portico.model.flow.Rulebook.H1;
import static portico.model.flow.Rulebook.NAT;
import static portico.model.flow.Rulebook.PRIVATE_A;
import static portico.model.flow.Rulebook.VPC;
import static portico.model.flow.Rulebook.at;
import static portico.model.flow.Rulebook.ip;
import static portico.model.flow.Rulebook.route;
import static portico.model.flow.Rulebook.task;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import portico.model.id.RouteTableId;
import portico.model.id.VpcEndpointId;
import portico.model.topology.NatGateway;
import portico.model.topology.NetworkMode;
import portico.model.topology.Route;
import portico.model.topology.RouteTable;
import portico.model.topology.VpcEndpoint;

/** R115 and R119. */
class RouteChoiceTest {

    private static final VpcEndpointId S3 = new VpcEndpointId("s3");
    private static final Route.Target TO_NAT = new Route.ToNatGateway(NAT);
    private static final Route.Target TO_S3 = new Route.ToVpcEndpoint(S3);
    private static final Route.Target PROPAGATED = new Route.ToOther("vgw-1");
    private static final Route LIST = new Route(new Route.PrefixList("com.amazonaws.us-east-1.s3"), TO_S3);

    private static Rulebook with(Route... routes) {
        return Rulebook.network()
                .add(new VpcEndpoint(S3, "s3", VPC, VpcEndpoint.Type.GATEWAY, "com.amazonaws.us-east-1.s3", List.of(),
                        List.of(), false))
                .add(new RouteTable(new RouteTableId("main"), "private", VPC, true, Arrays.asList(routes)))
                .service("api", NetworkMode.AWSVPC, false)
                .awsvpc("t", "api", Optional.of(H1), PRIVATE_A, "10.0.1.101", Optional.empty());
    }

    @Test
    void r115APrefixListIsNarrowerThanTheDefaultRoute() {
        assertThat(with(route("0.0.0.0/0", TO_NAT), LIST).trace(task("t"), at(S3), 443).isDelivered()).isTrue();
    }

    @Test
    void r115ABlockBeatsThePrefixListThatItOverlaps() {
        Rulebook book = with(route("0.0.0.0/0", TO_NAT), LIST, route("128.0.0.0/1", TO_NAT));
        assertThat(book.trace(task("t"), at(S3), 443).disposition()).isEqualTo(Disposition.NO_ROUTE);
    }

    @Test
    void r115AStaticRouteBeatsAPropagatedOneOfTheSameBlock() {
        Rulebook book = with(route("0.0.0.0/0", PROPAGATED), route("0.0.0.0/0", TO_NAT));
        assertThat(book.trace(task("t"), FlowEnd.Internet.CLIENT, 443).isDelivered()).isTrue();
        assertThat(with(route("0.0.0.0/0", TO_NAT), route("203.0.113.0/24", PROPAGATED))
                .trace(task("t"), FlowEnd.Internet.CLIENT, 443)
                .disposition()).as("a narrower one wins all the same").isEqualTo(Disposition.NO_ROUTE);
    }

    @Test
    void r119ARegionalGatewayNeedsNoSubnet() {
        Trace trace = with(route("0.0.0.0/0", TO_NAT))
                .add(new NatGateway(NAT, "nat", VPC, Optional.empty(), Optional.empty(), ip("198.51.100.7")))
                .trace(task("t"), FlowEnd.Internet.CLIENT, 443);
        assertThat(trace.isDelivered()).isTrue();
        assertThat(Rulebook.rows(trace.hops())).contains("INTERNET_GATEWAY 198.51.100.7:1024 > 203.0.113.9:443");
    }
}
