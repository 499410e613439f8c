package portico.model.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static portico.model.flow.Rulebook.H1;
import static portico.model.flow.Rulebook.H2;
import static portico.model.flow.Rulebook.PRIVATE_A;
import static portico.model.flow.Rulebook.PRIVATE_B;
import static portico.model.flow.Rulebook.rows;
import static portico.model.flow.Rulebook.task;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import portico.model.topology.LoadBalancer;
import portico.model.topology.NetworkMode;
import portico.model.topology.TargetGroup;

/** R167 (same host) and R168 (different hosts), row by row. */
class TaskToTaskHopTablesTest {

    private static Rulebook twoOnBridge() {
        return Rulebook.network()
                .service("a", NetworkMode.BRIDGE, false)
                .service("b", NetworkMode.BRIDGE, false)
                .bridge("a", "a", H1, 32768, "172.17.0.2")
                .bridge("b", "b", H1, 32769, "172.17.0.3");
    }

    private static void assertNoGroupAsked(Trace trace) {
        assertThat(trace.isDelivered()).isTrue();
        assertThat(trace.hops()).flatExtracting(Hop::steps).noneMatch(s -> s.kind() == Step.Kind.SECURITY_GROUP);
    }

    @Test
    void r167BridgeByContainerAddress() {
        Trace trace = twoOnBridge().trace(task("a"), task("b"), 3000);
        assertThat(rows(trace.hops())).containsExactly("TASK 172.17.0.2:40000 > 172.17.0.3:3000",
                "DOCKER_BRIDGE 172.17.0.2:40000 > 172.17.0.3:3000", "TASK 172.17.0.2:40000 > 172.17.0.3:3000");
        assertNoGroupAsked(trace);
        assertThat(twoOnBridge().trace(task("a"), task("b"), 9999).isDelivered()).as("any port, mapped or not (R159)")
                .isTrue();
    }

    @Test
    void r167BridgeByHostAddressMeetsDockerProxy() {
        Trace trace = twoOnBridge().trace(task("a"), task("b"), 32769);
        assertThat(rows(trace.hops())).containsExactly("TASK 172.17.0.2:40000 > 10.0.1.100:32769",
                "DOCKER_BRIDGE 172.17.0.2:40000 > 10.0.1.100:32769",
                "HOST_NAMESPACE 172.17.0.1:41000 > 172.17.0.3:3000", "DOCKER_BRIDGE 172.17.0.1:41000 > 172.17.0.3:3000",
                "TASK 172.17.0.1:41000 > 172.17.0.3:3000");
        assertNoGroupAsked(trace);
    }

    @Test
    void r167BridgeByHostAddressWithoutProxyIsAHairpin() {
        Rulebook book = twoOnBridge().host(H1, PRIVATE_A, "10.0.1.100", Optional.empty(), false);
        Trace trace = book.trace(task("a"), task("b"), 32769);
        assertThat(rows(trace.hops())).contains("HOST_NAT 172.17.0.2:40000 > 172.17.0.3:3000",
                "TASK 172.17.0.2:40000 > 172.17.0.3:3000");
        assertNoGroupAsked(trace);
        assertThat(rows(book.trace(task("a"), task("a"), 32768).hops())).as("itself (R157)")
                .contains("TASK 172.17.0.1:40000 > 172.17.0.2:3000");
    }

    @Test
    void r157AContainerThatCallsItsHostsAddressFaresAsOneThatCallsTheTaskThere() {
        Rulebook book = twoOnBridge();
        for (int port : List.of(32768, 32769)) {
            Trace byHost = book.trace(task("a"), Rulebook.at(H1), port);
            assertThat(byHost.hops()).isEqualTo(book.trace(task("a"), task(port == 32768 ? "a" : "b"), port).hops());
            assertThat(rows(byHost.hops()).getLast()).startsWith("TASK 172.17.0.1:41000 > ");
        }
        Rulebook hairpin = book.host(H1, PRIVATE_A, "10.0.1.100", Optional.empty(), false);
        assertThat(rows(hairpin.trace(task("a"), Rulebook.at(H1), 32768).hops()).getLast()).as("itself")
                .isEqualTo("TASK 172.17.0.1:40000 > 172.17.0.2:3000");
        assertThat(rows(hairpin.trace(task("a"), Rulebook.at(H1), 32769).hops()).getLast())
                .isEqualTo("TASK 172.17.0.2:40000 > 172.17.0.3:3000");
        assertThat(book.trace(task("a"), Rulebook.at(H1), 32770).disposition()).as("nobody has it")
                .isEqualTo(Disposition.REFUSED);
    }

    @Test
    void r167BridgeThroughTheBalancer() {
        Trace trace = Rulebook.network()
                .balancer(LoadBalancer.Type.APPLICATION, TargetGroup.TargetType.INSTANCE)
                .service("a", NetworkMode.BRIDGE, false)
                .service("b", NetworkMode.BRIDGE, true)
                .bridge("a", "a", H1, 32768, "172.17.0.2")
                .bridge("b", "b", H1, 32769, "172.17.0.3")
                .trace(task("a"), Rulebook.at(Rulebook.ALB), 443);
        assertThat(rows(trace.hops())).containsExactly("TASK 172.17.0.2:40000 > 10.0.101.10:443",
                "DOCKER_BRIDGE 172.17.0.2:40000 > 10.0.101.10:443", "HOST_NAT 10.0.1.100:40000 > 10.0.101.10:443",
                "HOST_INTERFACE 10.0.1.100:40000 > 10.0.101.10:443",
                "LOAD_BALANCER 10.0.101.10:41000 > 10.0.1.100:32769",
                "HOST_INTERFACE 10.0.101.10:41000 > 10.0.1.100:32769", "HOST_NAT 10.0.101.10:41000 > 172.17.0.3:3000",
                "DOCKER_BRIDGE 10.0.101.10:41000 > 172.17.0.3:3000", "TASK 10.0.101.10:41000 > 172.17.0.3:3000");
        assertThat(trace.isDelivered()).isTrue();
    }

    @Test
    void r167HostTasksShareOneNamespace() {
        Trace trace = Rulebook.network()
                .service("a", NetworkMode.BRIDGE, false)
                .service("b", NetworkMode.HOST, false)
                .service("c", NetworkMode.HOST, false)
                .hostMode("b", "b", H1)
                .hostMode("c", "c", H1)
                .trace(task("c"), task("b"), 3000);
        assertThat(rows(trace.hops())).containsExactly("TASK 10.0.1.100:40000 > 10.0.1.100:3000",
                "HOST_NAMESPACE 10.0.1.100:40000 > 10.0.1.100:3000", "TASK 10.0.1.100:40000 > 10.0.1.100:3000");
        assertNoGroupAsked(trace);
    }

    @Test
    void bridgeAndHostTasksOnOneHostMeetInside() {
        Rulebook book = Rulebook.network()
                .service("a", NetworkMode.BRIDGE, false)
                .service("b", NetworkMode.HOST, false)
                .bridge("a", "a", H1, 32768, "172.17.0.2")
                .hostMode("b", "b", H1);
        Trace up = book.trace(task("a"), task("b"), 3000);
        assertThat(rows(up.hops()).getLast()).isEqualTo("TASK 172.17.0.2:40000 > 10.0.1.100:3000");
        assertNoGroupAsked(up);
        Trace down = book.trace(task("b"), task("a"), 3000);
        assertThat(rows(down.hops())).contains("HOST_NAT 10.0.1.100:40000 > 172.17.0.2:3000");
        assertNoGroupAsked(down);
    }

    @Test
    void r167AwsvpcTasksOnOneHostGoThroughTheVpc() {
        Rulebook book = Rulebook.network()
                .service("a", NetworkMode.AWSVPC, false)
                .awsvpc("a", "a", Optional.of(H1), PRIVATE_A, "10.0.1.101", Optional.empty())
                .awsvpc("b", "a", Optional.of(H1), PRIVATE_A, "10.0.1.102", Optional.empty());
        Trace trace = book.trace(task("a"), task("b"), 3000);
        assertThat(rows(trace.hops())).containsExactly("TASK 10.0.1.101:40000 > 10.0.1.102:3000",
                "TASK_INTERFACE 10.0.1.101:40000 > 10.0.1.102:3000",
                "TASK_INTERFACE 10.0.1.101:40000 > 10.0.1.102:3000", "TASK 10.0.1.101:40000 > 10.0.1.102:3000");
        assertThat(trace.hops()).flatExtracting(Hop::steps)
                .filteredOn(s -> s.kind() == Step.Kind.SECURITY_GROUP)
                .hasSize(2);
        Trace closed = book.group(Rulebook.SG_TASK, List.of(), List.of(Rulebook.ALL_OUT))
                .trace(task("a"), task("b"), 3000);
        assertThat(closed.disposition()).isEqualTo(Disposition.DENIED_BY_SECURITY_GROUP);
    }

    @Test
    void r12AndR167OneAwsvpcTaskTalksToItselfOnLoopback() {
        Trace trace = Rulebook.network()
                .service("a", NetworkMode.AWSVPC, false)
                .awsvpc("a", "a", Optional.of(H1), PRIVATE_A, "10.0.1.101", Optional.empty())
                .trace(task("a"), task("a"), 3000);
        assertThat(rows(trace.hops())).allMatch(row -> row.equals("TASK 127.0.0.1:40000 > 127.0.0.1:3000"));
        assertNoGroupAsked(trace);
        Trace bridged = Rulebook.network()
                .service("b", NetworkMode.BRIDGE, false)
                .bridge("b", "b", H1, 32768, "172.17.0.2")
                .trace(task("b"), task("b"), 3000);
        assertThat(rows(bridged.hops())).as("each container has a loopback of its own")
                .noneMatch(row -> row.contains("127.0.0.1"));
    }

    private static Rulebook everyModeTwice() {
        return Rulebook.network()
                .service("bridge", NetworkMode.BRIDGE, false)
                .service("host", NetworkMode.HOST, false)
                .service("awsvpc", NetworkMode.AWSVPC, false)
                .bridge("bridge-1", "bridge", H1, 32768, "172.17.0.2")
                .bridge("bridge-2", "bridge", H2, 32770, "172.17.0.2")
                .hostMode("host-1", "host", H1)
                .hostMode("host-2", "host", H2)
                .awsvpc("awsvpc-1", "awsvpc", Optional.of(H1), PRIVATE_A, "10.0.1.101", Optional.empty())
                .awsvpc("awsvpc-2", "awsvpc", Optional.of(H2), PRIVATE_B, "10.0.2.23", Optional.empty());
    }

    private static List<String> onTheWay(String from, String to) {
        Trace trace = everyModeTwice().trace(task(from), task(to), 3000);
        assertThat(trace.isDelivered()).isTrue();
        return rows(trace.hops());
    }

    @Test
    void r168DifferentHosts() {
        assertThat(onTheWay("bridge-1", "bridge-2"))
                .contains("HOST_NAT 10.0.1.100:40000 > 10.0.2.100:32770", "HOST_NAT 10.0.1.100:40000 > 172.17.0.2:3000")
                .endsWith("TASK 10.0.1.100:40000 > 172.17.0.2:3000");
        assertThat(onTheWay("host-1", "host-2")).containsExactly("TASK 10.0.1.100:40000 > 10.0.2.100:3000",
                "HOST_INTERFACE 10.0.1.100:40000 > 10.0.2.100:3000",
                "HOST_INTERFACE 10.0.1.100:40000 > 10.0.2.100:3000", "TASK 10.0.1.100:40000 > 10.0.2.100:3000");
        assertThat(onTheWay("awsvpc-1", "awsvpc-2")).allMatch(row -> row.endsWith("10.0.1.101:40000 > 10.0.2.23:3000"));
        assertThat(onTheWay("bridge-1", "awsvpc-2")).contains("HOST_NAT 10.0.1.100:40000 > 10.0.2.23:3000")
                .endsWith("TASK 10.0.1.100:40000 > 10.0.2.23:3000");
        assertThat(onTheWay("awsvpc-1", "bridge-2"))
                .contains("TASK_INTERFACE 10.0.1.101:40000 > 10.0.2.100:32770",
                        "HOST_NAT 10.0.1.101:40000 > 172.17.0.2:3000")
                .endsWith("TASK 10.0.1.101:40000 > 172.17.0.2:3000");
    }
}
