package portico.model.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static portico.model.flow.Rulebook.ALL_OUT;
import static portico.model.flow.Rulebook.H1;
import static portico.model.flow.Rulebook.PRIVATE_A;
import static portico.model.flow.Rulebook.in;
import static portico.model.flow.Rulebook.task;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import portico.model.topology.LoadBalancer;
import portico.model.topology.NetworkMode;
import portico.model.topology.TargetGroup;

/** R161 with R156, R162, R163 and R170, row by row, and whom balancers let in (R132). */
class InboundHopTablesTest {

    @Test
    void r161BridgeTaskBehindAnAlb() {
        Trace trace = Rulebook.network()
                .balancer(LoadBalancer.Type.APPLICATION, TargetGroup.TargetType.INSTANCE)
                .service("web", NetworkMode.BRIDGE, true)
                .bridge("t", "web", H1, 32768, "172.17.0.2")
                .trace(FlowEnd.Internet.CLIENT, task("t"), 3000);
        assertThat(trace.disposition()).isEqualTo(Disposition.DELIVERED);
        assertThat(Rulebook.rows(trace.hops())).containsExactly("CLIENT 203.0.113.9:51000 > 198.51.100.20:443",
                "INTERNET_GATEWAY 203.0.113.9:51000 > 10.0.101.10:443",
                "LOAD_BALANCER 10.0.101.10:41000 > 10.0.1.100:32768",
                "HOST_INTERFACE 10.0.101.10:41000 > 10.0.1.100:32768", "HOST_NAT 10.0.101.10:41000 > 172.17.0.2:3000",
                "DOCKER_BRIDGE 10.0.101.10:41000 > 172.17.0.2:3000", "TASK 10.0.101.10:41000 > 172.17.0.2:3000");
        assertThat(Rulebook.rows(trace.reply())).containsExactly("TASK 172.17.0.2:3000 > 10.0.101.10:41000",
                "DOCKER_BRIDGE 172.17.0.2:3000 > 10.0.101.10:41000", "HOST_NAT 10.0.1.100:32768 > 10.0.101.10:41000",
                "HOST_INTERFACE 10.0.1.100:32768 > 10.0.101.10:41000",
                "LOAD_BALANCER 10.0.101.10:443 > 203.0.113.9:51000",
                "INTERNET_GATEWAY 198.51.100.20:443 > 203.0.113.9:51000",
                "CLIENT 198.51.100.20:443 > 203.0.113.9:51000");
    }

    @Test
    void r162HostTaskBehindAnAlb() {
        Trace trace = Rulebook.network()
                .balancer(LoadBalancer.Type.APPLICATION, TargetGroup.TargetType.INSTANCE)
                .service("web", NetworkMode.HOST, true)
                .hostMode("t", "web", H1)
                .trace(FlowEnd.Internet.CLIENT, task("t"), 3000);
        assertThat(Rulebook.rows(trace.hops()).subList(2, 5)).containsExactly(
                "LOAD_BALANCER 10.0.101.10:41000 > 10.0.1.100:3000",
                "HOST_INTERFACE 10.0.101.10:41000 > 10.0.1.100:3000", "TASK 10.0.101.10:41000 > 10.0.1.100:3000");
        assertThat(Rulebook.rows(trace.reply()).getFirst()).isEqualTo("TASK 10.0.1.100:3000 > 10.0.101.10:41000");
    }

    /** Nothing on the host translates, whoever is let in: behind an NLB the task sees the client itself (R132). */
    @Test
    void r162HostTaskBehindAnNlb() {
        Trace trace = Rulebook.network()
                .group(Rulebook.SG_HOST, List.of(in(3000, "0.0.0.0/0")), List.of(ALL_OUT))
                .balancer(LoadBalancer.Type.NETWORK, TargetGroup.TargetType.INSTANCE)
                .service("web", NetworkMode.HOST, true)
                .hostMode("t", "web", H1)
                .trace(FlowEnd.Internet.CLIENT, task("t"), 3000);
        assertThat(Rulebook.rows(trace.hops()).getLast()).isEqualTo("TASK 203.0.113.9:51000 > 10.0.1.100:3000");
        assertThat(trace.hops()).noneMatch(hop -> hop.place() == Hop.Place.HOST_NAT);
    }

    /** R161 row 5 says it of a balancer; a container of another host comes with that host's address, which stays as well. */
    @Test
    void r156OnTheWayInTheCallersAddressStays() {
        Trace trace = Rulebook.network()
                .service("web", NetworkMode.BRIDGE, false)
                .bridge("t", "web", H1, 32768, "172.17.0.2")
                .bridge("u", "web", Rulebook.H2, 32768, "172.17.0.2")
                .trace(task("u"), task("t"), 32768);
        assertThat(Rulebook.rows(trace.hops())).contains("HOST_NAT 10.0.2.100:40000 > 10.0.1.100:32768",
                "HOST_NAT 10.0.2.100:40000 > 172.17.0.2:3000", "TASK 10.0.2.100:40000 > 172.17.0.2:3000");
    }

    @Test
    void r163AwsvpcTaskBehindAnAlb() {
        Trace trace = Rulebook.network()
                .balancer(LoadBalancer.Type.APPLICATION, TargetGroup.TargetType.IP)
                .service("web", NetworkMode.AWSVPC, true)
                .awsvpc("t", "web", Optional.of(H1), PRIVATE_A, "10.0.1.101", Optional.empty())
                .trace(FlowEnd.Internet.CLIENT, task("t"), 3000);
        assertThat(Rulebook.rows(trace.hops()).subList(2, 5)).containsExactly(
                "LOAD_BALANCER 10.0.101.10:41000 > 10.0.1.101:3000",
                "TASK_INTERFACE 10.0.101.10:41000 > 10.0.1.101:3000", "TASK 10.0.101.10:41000 > 10.0.1.101:3000");
        assertThat(trace.isDelivered()).isTrue();
    }

    @Test
    void r170NetworkLoadBalancerKeepsTheClientForInstanceTargetsOnly() {
        Trace byInstance = Rulebook.network()
                .group(Rulebook.SG_HOST, java.util.List.of(Rulebook.in(32768, "0.0.0.0/0")),
                        java.util.List.of(Rulebook.ALL_OUT))
                .balancer(LoadBalancer.Type.NETWORK, TargetGroup.TargetType.INSTANCE)
                .service("web", NetworkMode.BRIDGE, true)
                .bridge("t", "web", H1, 32768, "172.17.0.2")
                .trace(FlowEnd.Internet.CLIENT, task("t"), 3000);
        assertThat(Rulebook.rows(byInstance.hops())).contains("LOAD_BALANCER 203.0.113.9:51000 > 10.0.1.100:32768",
                "TASK 203.0.113.9:51000 > 172.17.0.2:3000");
        Trace byAddress = Rulebook.network()
                .balancer(LoadBalancer.Type.NETWORK, TargetGroup.TargetType.IP)
                .service("web", NetworkMode.AWSVPC, true)
                .awsvpc("t", "web", Optional.of(H1), PRIVATE_A, "10.0.1.101", Optional.empty())
                .trace(FlowEnd.Internet.CLIENT, task("t"), 3000);
        assertThat(Rulebook.rows(byAddress.hops())).contains("LOAD_BALANCER 10.0.101.10:41000 > 10.0.1.101:3000");
        assertThat(byAddress.blockers()).extracting(b -> b.step().by()).containsExactly("sg-task");
    }

    /** Made without groups, it lets everybody in, where an ALB lets in whom its group admits. */
    @Test
    void r132ANetworkLoadBalancerWithoutGroupsTakesAnybody() {
        FlowEnd balancer = new FlowEnd.At(Rulebook.ALB);
        Rulebook network = behind(LoadBalancer.Type.NETWORK).group(Rulebook.SG_ALB, List.of(), List.of());
        assertThat(network.trace(FlowEnd.Internet.CLIENT, balancer, 443).isDelivered()).isTrue();
        Rulebook application = behind(LoadBalancer.Type.APPLICATION).group(Rulebook.SG_ALB, List.of(), List.of());
        assertThat(application.trace(FlowEnd.Internet.CLIENT, balancer, 443).disposition())
                .isEqualTo(Disposition.DENIED_BY_SECURITY_GROUP);
    }

    private static Rulebook behind(LoadBalancer.Type type) {
        return Rulebook.network()
                .balancer(type, TargetGroup.TargetType.IP)
                .service("web", NetworkMode.AWSVPC, true)
                .awsvpc("t", "web", Optional.of(H1), PRIVATE_A, "10.0.1.101", Optional.empty())
                .group(Rulebook.SG_TASK, List.of(in(3000, "10.0.0.0/16")), List.of(ALL_OUT));
    }
}
