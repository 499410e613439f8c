package portico.model.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static portico.model.flow.Rulebook.H1;
import static portico.model.flow.Rulebook.PRIVATE_A;
import static portico.model.flow.Rulebook.PUBLIC_A;
import static portico.model.flow.Rulebook.RDS;
import static portico.model.flow.Rulebook.VPC;
import static portico.model.flow.Rulebook.at;
import static portico.model.flow.Rulebook.ip;
import static portico.model.flow.Rulebook.task;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import portico.model.id.InstanceId;
import portico.model.id.RouteTableId;
import portico.model.id.SecurityGroupId;
import portico.model.id.VpcEndpointId;
import portico.model.net.Ipv4Address;
import portico.model.topology.NetworkMode;
import portico.model.topology.NodeAddress;
import portico.model.topology.Route;
import portico.model.topology.RouteTable;
import portico.model.topology.VpcEndpoint;

/** R164, R165 and R166, row by row. */
class OutboundHopTablesTest {

    private static final InstanceId PUBLIC_HOST = new InstanceId("H3");

    private static Rulebook bridge() {
        return Rulebook.network().service("web", NetworkMode.BRIDGE, false).bridge("t", "web", H1, 32768, "172.17.0.2");
    }

    private static Rulebook host() {
        return Rulebook.network().service("web", NetworkMode.HOST, false).hostMode("t", "web", H1);
    }

    private static Rulebook awsvpc() {
        return Rulebook.network()
                .service("web", NetworkMode.AWSVPC, false)
                .awsvpc("t", "web", Optional.of(H1), PRIVATE_A, "10.0.1.101", Optional.empty());
    }

    @Test
    void r9AndR164BridgeTaskToDatabaseIsSeenAsTheHost() {
        Trace trace = bridge().trace(task("t"), at(RDS), 5432);
        assertThat(trace.isDelivered()).isTrue();
        assertThat(Rulebook.rows(trace.hops())).containsExactly("TASK 172.17.0.2:40000 > 10.0.3.50:5432",
                "DOCKER_BRIDGE 172.17.0.2:40000 > 10.0.3.50:5432", "HOST_NAT 10.0.1.100:40000 > 10.0.3.50:5432",
                "HOST_INTERFACE 10.0.1.100:40000 > 10.0.3.50:5432", "DATABASE 10.0.1.100:40000 > 10.0.3.50:5432");
        assertThat(Rulebook.rows(trace.reply()).getLast()).isEqualTo("TASK 10.0.3.50:5432 > 172.17.0.2:40000");
    }

    @Test
    void r164HostTaskToDatabase() {
        Trace trace = host().trace(task("t"), at(RDS), 5432);
        assertThat(Rulebook.rows(trace.hops())).containsExactly("TASK 10.0.1.100:40000 > 10.0.3.50:5432",
                "HOST_INTERFACE 10.0.1.100:40000 > 10.0.3.50:5432", "DATABASE 10.0.1.100:40000 > 10.0.3.50:5432");
        assertThat(trace.isDelivered()).isTrue();
    }

    @Test
    void r164AwsvpcTaskToDatabase() {
        Trace trace = awsvpc().trace(task("t"), at(RDS), 5432);
        assertThat(Rulebook.rows(trace.hops())).containsExactly("TASK 10.0.1.101:40000 > 10.0.3.50:5432",
                "TASK_INTERFACE 10.0.1.101:40000 > 10.0.3.50:5432", "DATABASE 10.0.1.101:40000 > 10.0.3.50:5432");
        assertThat(trace.isDelivered()).isTrue();
    }

    @Test
    void r164DatabaseMustAdmitTheInstanceGroupForBridgeAndHostTasks() {
        for (Rulebook book : List.of(bridge(), host())) {
            Trace trace = book.group(Rulebook.SG_RDS, List.of(Rulebook.in(5432, Rulebook.SG_TASK)), List.of())
                    .trace(task("t"), at(RDS), 5432);
            assertThat(trace.disposition()).isEqualTo(Disposition.DENIED_BY_SECURITY_GROUP);
            assertThat(trace.blockers()).singleElement().satisfies(b -> {
                assertThat(b.place()).isEqualTo(Hop.Place.DATABASE);
                assertThat(b.step().by()).isEqualTo("sg-rds");
                assertThat(b.step().rule()).hasToString("R108");
            });
        }
    }

    @Test
    void r165BridgeTaskInAPrivateSubnetIsRewrittenThreeTimes() {
        Trace trace = bridge().trace(task("t"), FlowEnd.Internet.CLIENT, 443);
        assertThat(Rulebook.rows(trace.hops())).containsExactly("TASK 172.17.0.2:40000 > 203.0.113.9:443",
                "DOCKER_BRIDGE 172.17.0.2:40000 > 203.0.113.9:443", "HOST_NAT 10.0.1.100:40000 > 203.0.113.9:443",
                "HOST_INTERFACE 10.0.1.100:40000 > 203.0.113.9:443", "NAT_GATEWAY 10.0.101.20:1024 > 203.0.113.9:443",
                "INTERNET_GATEWAY 198.51.100.7:1024 > 203.0.113.9:443",
                "OUTSIDE_ENDPOINT 198.51.100.7:1024 > 203.0.113.9:443");
        assertThat(trace.hops().stream().filter(Hop::isRewritten)).hasSize(3);
        assertThat(Rulebook.rows(trace.reply())).contains("NAT_GATEWAY 203.0.113.9:443 > 10.0.1.100:40000",
                "HOST_NAT 203.0.113.9:443 > 172.17.0.2:40000");
    }

    @Test
    void r165HostAndAwsvpcTasksInAPrivateSubnet() {
        assertThat(Rulebook.rows(host().trace(task("t"), FlowEnd.Internet.CLIENT, 443).hops())).contains(
                "HOST_INTERFACE 10.0.1.100:40000 > 203.0.113.9:443", "NAT_GATEWAY 10.0.101.20:1024 > 203.0.113.9:443",
                "INTERNET_GATEWAY 198.51.100.7:1024 > 203.0.113.9:443");
        assertThat(Rulebook.rows(awsvpc().trace(task("t"), FlowEnd.Internet.CLIENT, 443).hops())).contains(
                "TASK_INTERFACE 10.0.1.101:40000 > 203.0.113.9:443", "NAT_GATEWAY 10.0.101.20:1024 > 203.0.113.9:443",
                "INTERNET_GATEWAY 198.51.100.7:1024 > 203.0.113.9:443");
    }

    @Test
    void r165AwsvpcTaskOnEc2InAPublicSubnetIsADeadEnd() {
        Trace trace = Rulebook.network()
                .service("web", NetworkMode.AWSVPC, false)
                .awsvpc("t", "web", Optional.of(H1), PUBLIC_A, "10.0.101.50", Optional.empty())
                .trace(task("t"), FlowEnd.Internet.CLIENT, 443);
        assertThat(trace.disposition()).isEqualTo(Disposition.NO_ROUTE);
        assertThat(trace.hops().getLast().place()).isEqualTo(Hop.Place.INTERNET_GATEWAY);
        assertThat(trace.blockers()).singleElement().satisfies(b -> assertThat(b.step().rule()).hasToString("R89"));
        assertThat(trace.reply()).isEmpty();
    }

    @Test
    void r165FargateTaskWithAPublicAddress() {
        Trace trace = Rulebook.network()
                .service("web", NetworkMode.AWSVPC, false)
                .awsvpc("t", "web", Optional.empty(), PUBLIC_A, "10.0.101.50", ip("198.51.100.50"))
                .trace(task("t"), FlowEnd.Internet.CLIENT, 443);
        assertThat(Rulebook.rows(trace.hops())).contains("INTERNET_GATEWAY 198.51.100.50:40000 > 203.0.113.9:443");
        assertThat(trace.isDelivered()).isTrue();
    }

    @Test
    void r90AndR165BridgeAndHostTasksOnAPublicInstance() {
        Rulebook net = Rulebook.network().host(PUBLIC_HOST, PUBLIC_A, "10.0.101.100", ip("198.51.100.99"));
        Trace byBridge = net.service("web", NetworkMode.BRIDGE, false)
                .bridge("t", "web", PUBLIC_HOST, 32768, "172.17.0.2")
                .trace(task("t"), FlowEnd.Internet.CLIENT, 443);
        assertThat(Rulebook.rows(byBridge.hops())).contains("HOST_NAT 10.0.101.100:40000 > 203.0.113.9:443",
                "INTERNET_GATEWAY 198.51.100.99:40000 > 203.0.113.9:443");
        Trace byHost = net.service("web", NetworkMode.HOST, false)
                .hostMode("t", "web", PUBLIC_HOST)
                .trace(task("t"), FlowEnd.Internet.CLIENT, 443);
        assertThat(Rulebook.rows(byHost.hops())).contains("INTERNET_GATEWAY 198.51.100.99:40000 > 203.0.113.9:443");
        Trace byInterface = net.service("web", NetworkMode.AWSVPC, false)
                .awsvpc("t", "web", Optional.of(PUBLIC_HOST), PUBLIC_A, "10.0.101.101", Optional.empty())
                .trace(task("t"), FlowEnd.Internet.CLIENT, 443);
        assertThat(byInterface.isDelivered()).as("an interface of its own has no public address").isFalse();
    }

    @Test
    void r166InterfaceEndpointIsReachedByTheLocalRoute() {
        VpcEndpointId id = new VpcEndpointId("vpce-ecr");
        SecurityGroupId group = new SecurityGroupId("sg-endpoint");
        Rulebook book = awsvpc().group(group, List.of(Rulebook.in(443, Rulebook.SG_TASK)), List.of())
                .add(new VpcEndpoint(id, "ecr.api", VPC, VpcEndpoint.Type.INTERFACE, "com.amazonaws.us-east-1.ecr.api",
                        List.of(new NodeAddress(PRIVATE_A, Ipv4Address.of("10.0.1.200"), Optional.empty())),
                        List.of(group), true));
        assertThat(Rulebook.rows(book.trace(task("t"), at(id), 443).hops())).containsExactly(
                "TASK 10.0.1.101:40000 > 10.0.1.200:443", "TASK_INTERFACE 10.0.1.101:40000 > 10.0.1.200:443",
                "VPC_ENDPOINT 10.0.1.101:40000 > 10.0.1.200:443");
        Trace closed = book.group(group, List.of(), List.of()).trace(task("t"), at(id), 443);
        assertThat(closed.blockers()).extracting(b -> b.step().by()).containsExactly("sg-endpoint");
    }

    @Test
    void r166GatewayEndpointIsReachedByAPrefixListRoute() {
        VpcEndpointId id = new VpcEndpointId("vpce-s3");
        VpcEndpoint s3 = new VpcEndpoint(id, "s3", VPC, VpcEndpoint.Type.GATEWAY, "com.amazonaws.us-east-1.s3",
                List.of(), List.of(), false);
        Rulebook unrouted = bridge().add(s3);
        assertThat(unrouted.trace(task("t"), at(id), 443).disposition()).isEqualTo(Disposition.NO_ROUTE);
        Rulebook routed = bridge().add(s3)
                .add(new RouteTable(new RouteTableId("main"), "private", VPC, true,
                        List.of(Rulebook.route("0.0.0.0/0", new Route.ToNatGateway(Rulebook.NAT)),
                                new Route(new Route.PrefixList("pl-63a5400a"), new Route.ToVpcEndpoint(id)))));
        Trace trace = routed.trace(task("t"), at(id), 443);
        assertThat(trace.isDelivered()).isTrue();
        assertThat(trace.hops().getLast().in().src()).hasToString("10.0.1.100:40000");
        assertThat(trace.hops()).noneMatch(hop -> hop.place() == Hop.Place.NAT_GATEWAY);
    }
}
