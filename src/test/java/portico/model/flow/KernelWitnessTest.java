package portico.model.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static portico.model.flow.Rulebook.H1;
import static portico.model.flow.Rulebook.H2;
import static portico.model.flow.Rulebook.PRIVATE_A;
import static portico.model.flow.Rulebook.RDS;
import static portico.model.flow.Rulebook.at;
import static portico.model.flow.Rulebook.task;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import portico.model.id.InstanceId;
import portico.model.topology.LoadBalancer;
import portico.model.topology.NetworkMode;
import portico.model.topology.TargetGroup;

/**
 * Real packets through real bridges, veth pairs and address translation: what a device sees must be what the trace says. Needs root and a kernel; is
 * skipped with the reason elsewhere.
 */
class KernelWitnessTest {

    private static final String SERVICE = "PIPE";
    private static final int VLAN = 101;

    private KernelNetwork network;
    private final Map<String, KernelCapture> captures = new LinkedHashMap<>();

    @BeforeAll
    static void needsAKernel() {
        String obstacle = KernelNetwork.obstacle();
        assumeTrue(obstacle.isEmpty(), "no kernel to ask: " + obstacle);
    }

    @BeforeEach
    void build() {
        network = new KernelNetwork();
        network.attach("alb", "10.0.101.10");
        network.attach("rds", "10.0.3.50");
        network.dockerHost("H1", "10.0.1.100");
        network.dockerHost("H2", "10.0.2.100");
    }

    @AfterEach
    void remove() {
        if (network != null) {
            network.close();
        }
    }

    /** Watches where the hops of a place happen. */
    private void watch(Hop.Place place, String host, String device) {
        captures.put(place + " " + host, KernelCapture.at(network.host(host), device));
    }

    private void send(String host, Packet packet) throws Exception {
        network.connect(host, packet.src().toString(), packet.dst().toString());
    }

    /** Sends the packet, and holds what was seen against the trace. */
    private void witness(Trace trace, String host, Packet packet) throws Exception {
        send(host, packet);
        assertSeen(trace, UnaryOperator.identity());
    }

    private static Hop hop(Trace trace, Hop.Place place) {
        return trace.hops().stream().filter(h -> h.place() == place).findFirst().orElseThrow();
    }

    /** Each watched place saw the packets that the trace has there, out and back, and no others; a proxy answers before it asks. */
    private void assertSeen(Trace trace, UnaryOperator<String> reading) throws InterruptedException {
        assertThat(trace.isDelivered()).isTrue();
        for (Map.Entry<String, KernelCapture> capture : captures.entrySet()) {
            String where = capture.getKey();
            capture.getValue()
                    .finish(said(trace.hops(), where, UnaryOperator.identity()).size(),
                            said(trace.reply(), where, UnaryOperator.identity()).size());
        }
        captures.forEach((where, capture) -> {
            assertThat(read(capture.requests(), reading)).as(where).isEqualTo(said(trace.hops(), where, reading));
            assertThat(read(capture.answers(), reading)).as("answer at %s", where)
                    .containsExactlyInAnyOrderElementsOf(said(trace.reply(), where, reading));
        });
    }

    private static List<String> said(List<Hop> hops, String where, UnaryOperator<String> reading) {
        return read(hops.stream()
                .filter(hop -> where.equals(hop.place() + " " + host(hop)))
                .map(hop -> hop.place() == Hop.Place.TASK ? hop.in() : hop.out())
                .map(Packet::toString)
                .toList(), reading);
    }

    /** Tasks and databases are watched by their own name, everything on a host by the host's. */
    private static String host(Hop hop) {
        boolean own = hop.place() == Hop.Place.TASK || hop.place() == Hop.Place.TASK_INTERFACE
                || hop.place() == Hop.Place.DATABASE;
        return own ? hop.subject().orElseThrow().value() : hop.instance().map(InstanceId::value).orElse("");
    }

    private static List<String> read(List<String> packets, UnaryOperator<String> reading) {
        return packets.stream().map(reading).distinct().toList();
    }

    @Test
    void bridgeInbound() throws Exception {
        Trace trace = Rulebook.network()
                .balancer(LoadBalancer.Type.APPLICATION, TargetGroup.TargetType.INSTANCE)
                .service("web", NetworkMode.BRIDGE, true)
                .bridge("t", "web", H1, 32768, "172.17.0.2")
                .trace(FlowEnd.Internet.CLIENT, task("t"), 3000);
        network.container("t", "H1", "172.17.0.2");
        network.publish("H1", true, "32768 172.17.0.2:3000");
        network.serve("t", "TCP-LISTEN:3000", SERVICE);
        watch(Hop.Place.HOST_INTERFACE, "H1", "eth0");
        watch(Hop.Place.DOCKER_BRIDGE, "H1", "docker0");
        watch(Hop.Place.TASK, "t", "eth0");
        witness(trace, "alb", hop(trace, Hop.Place.LOAD_BALANCER).out());
    }

    @Test
    void bridgeOutbound() throws Exception {
        Trace trace = Rulebook.network()
                .service("web", NetworkMode.BRIDGE, false)
                .bridge("t", "web", H1, 32768, "172.17.0.2")
                .trace(task("t"), at(RDS), 5432);
        network.container("t", "H1", "172.17.0.2");
        network.publish("H1", true, "32768 172.17.0.2:3000");
        network.serve("rds", "TCP-LISTEN:5432", SERVICE);
        watch(Hop.Place.TASK, "t", "eth0");
        watch(Hop.Place.DOCKER_BRIDGE, "H1", "docker0");
        watch(Hop.Place.HOST_INTERFACE, "H1", "eth0");
        watch(Hop.Place.DATABASE, "rds", "eth0");
        witness(trace, "t", trace.hops().getFirst().out());
    }

    private Rulebook twoOnBridge() {
        network.container("a", "H1", "172.17.0.2");
        network.container("b", "H1", "172.17.0.3");
        network.serve("b", "TCP-LISTEN:3000", SERVICE);
        watch(Hop.Place.TASK, "a", "eth0");
        watch(Hop.Place.TASK, "b", "eth0");
        watch(Hop.Place.HOST_INTERFACE, "H1", "eth0");
        return Rulebook.network()
                .service("a", NetworkMode.BRIDGE, false)
                .service("b", NetworkMode.BRIDGE, false)
                .bridge("a", "a", H1, 32768, "172.17.0.2")
                .bridge("b", "b", H1, 32769, "172.17.0.3");
    }

    @Test
    void containerToContainerOnOneBridge() throws Exception {
        Trace trace = twoOnBridge().trace(task("a"), task("b"), 3000);
        network.publish("H1", true, "32768 172.17.0.2:3000", "32769 172.17.0.3:3000");
        watch(Hop.Place.DOCKER_BRIDGE, "H1", "docker0");
        witness(trace, "a", trace.hops().getFirst().out());
    }

    @Test
    void hairpinThroughTheUserlandProxy() throws Exception {
        Trace trace = twoOnBridge().trace(task("a"), task("b"), 32769);
        network.publish("H1", true, "32768 172.17.0.2:3000", "32769 172.17.0.3:3000");
        network.serve("H1", "TCP-LISTEN:32769", "TCP:172.17.0.3:3000");
        watch(Hop.Place.DOCKER_BRIDGE, "H1", "docker0");
        send("a", trace.hops().getFirst().out());
        // The port of the connection that the proxy opens is any free one
        assertSeen(trace, packet -> packet.replaceAll("172\\.17\\.0\\.1:\\d+", "172.17.0.1:*"));
    }

    @Test
    void hairpinWithoutTheProxy() throws Exception {
        Trace trace = twoOnBridge().host(H1, PRIVATE_A, "10.0.1.100", Optional.empty(), false)
                .trace(task("a"), task("b"), 32769);
        network.publish("H1", false, "32768 172.17.0.2:3000", "32769 172.17.0.3:3000");
        // docker0 itself is not watched: its ports translate already, so that it sees the second half of its hops only
        witness(trace, "a", trace.hops().getFirst().out());
    }

    @Test
    void hostMode() throws Exception {
        Trace trace = Rulebook.network()
                .balancer(LoadBalancer.Type.APPLICATION, TargetGroup.TargetType.INSTANCE)
                .service("web", NetworkMode.HOST, true)
                .hostMode("t", "web", H1)
                .trace(FlowEnd.Internet.CLIENT, task("t"), 3000);
        network.serve("H1", "TCP-LISTEN:3000", SERVICE);
        watch(Hop.Place.HOST_INTERFACE, "H1", "eth0");
        KernelCapture docker = KernelCapture.at(network.host("H1"), "docker0");
        witness(trace, "alb", hop(trace, Hop.Place.LOAD_BALANCER).out());
        docker.assertOnly(network.overBridge("H1"));
    }

    @Test
    void awsvpcPastTheHost() throws Exception {
        Trace trace = Rulebook.network()
                .balancer(LoadBalancer.Type.APPLICATION, TargetGroup.TargetType.IP)
                .service("web", NetworkMode.AWSVPC, true)
                .awsvpc("t", "web", Optional.of(H1), PRIVATE_A, "10.0.1.101", Optional.empty())
                .trace(FlowEnd.Internet.CLIENT, task("t"), 3000);
        network.attach("t", "10.0.1.101");
        network.serve("t", "TCP-LISTEN:3000", SERVICE);
        watch(Hop.Place.TASK_INTERFACE, "t", "eth0");
        KernelCapture docker = KernelCapture.at(network.host("H1"), "docker0");
        witness(trace, "alb", hop(trace, Hop.Place.LOAD_BALANCER).out());
        docker.assertOnly(network.overBridge("H1"));
    }

    @Test
    void bridgeToBridgeOnAnotherHost() throws Exception {
        Trace trace = Rulebook.network()
                .service("a", NetworkMode.BRIDGE, false)
                .service("b", NetworkMode.BRIDGE, false)
                .bridge("a", "a", H1, 32768, "172.17.0.2")
                .bridge("b", "b", H2, 32770, "172.17.0.2")
                .trace(task("a"), task("b"), 3000);
        network.container("a", "H1", "172.17.0.2");
        network.container("b", "H2", "172.17.0.2");
        network.publish("H1", true, "32768 172.17.0.2:3000");
        network.publish("H2", true, "32770 172.17.0.2:3000");
        network.serve("b", "TCP-LISTEN:3000", SERVICE);
        watch(Hop.Place.DOCKER_BRIDGE, "H1", "docker0");
        watch(Hop.Place.HOST_INTERFACE, "H1", "eth0");
        watch(Hop.Place.HOST_INTERFACE, "H2", "eth0");
        watch(Hop.Place.DOCKER_BRIDGE, "H2", "docker0");
        watch(Hop.Place.TASK, "b", "eth0");
        witness(trace, "a", trace.hops().getFirst().out());
    }

    @Test
    void aContainerThatCallsItselfWithoutTheProxy() throws Exception {
        Trace trace = Rulebook.network()
                .service("a", NetworkMode.BRIDGE, false)
                .bridge("a", "a", H1, 32768, "172.17.0.2")
                .host(H1, PRIVATE_A, "10.0.1.100", Optional.empty(), false)
                .trace(task("a"), task("a"), 32768);
        network.container("a", "H1", "172.17.0.2");
        network.publish("H1", false, "32768 172.17.0.2:3000");
        network.serve("a", "TCP-LISTEN:3000", SERVICE);
        watch(Hop.Place.TASK, "a", "eth0");
        witness(trace, "a", trace.hops().getFirst().out());
    }

    @Test
    void awsvpcToBridgeOnAnotherHost() throws Exception {
        Trace trace = Rulebook.network()
                .service("a", NetworkMode.AWSVPC, false)
                .service("b", NetworkMode.BRIDGE, false)
                .awsvpc("a", "a", Optional.of(H1), PRIVATE_A, "10.0.1.101", Optional.empty())
                .bridge("b", "b", H2, 32770, "172.17.0.2")
                .trace(task("a"), task("b"), 3000);
        network.attach("a", "10.0.1.101");
        network.container("b", "H2", "172.17.0.2");
        network.publish("H2", true, "32770 172.17.0.2:3000");
        network.serve("b", "TCP-LISTEN:3000", SERVICE);
        watch(Hop.Place.TASK_INTERFACE, "a", "eth0");
        watch(Hop.Place.HOST_INTERFACE, "H2", "eth0");
        watch(Hop.Place.DOCKER_BRIDGE, "H2", "docker0");
        watch(Hop.Place.TASK, "b", "eth0");
        witness(trace, "a", trace.hops().getFirst().out());
    }

    /** The task and the VPC see no tag, the wire between host and VPC sees every packet inside the branch interface's, out and back (R163). */
    @Test
    void branchInterfaceBehindItsTag() throws Exception {
        Optional<KernelTrunk> way = KernelTrunk.possible();
        assumeTrue(way.isPresent(), "this kernel has no VLAN devices, and takes no programs that tag frames");
        Trace trace = Rulebook.network()
                .balancer(LoadBalancer.Type.APPLICATION, TargetGroup.TargetType.IP)
                .service("web", NetworkMode.AWSVPC, true)
                .awsvpc("t", "web", Optional.of(H1), PRIVATE_A, "10.0.1.101", Optional.empty())
                .trace(FlowEnd.Internet.CLIENT, task("t"), 3000);
        network.branch(way.orElseThrow(), "t", "H1", VLAN, "10.0.1.101");
        network.serve("t", "TCP-LISTEN:3000", SERVICE);
        watch(Hop.Place.TASK_INTERFACE, "t", "eth0");
        KernelCapture trunk = KernelCapture.at(network.host("H1"), KernelTrunk.TRUNK);
        KernelCapture subnet = KernelCapture.at(network.host("vpc"), "s1");
        KernelCapture docker = KernelCapture.at(network.host("H1"), "docker0");
        witness(trace, "alb", hop(trace, Hop.Place.LOAD_BALANCER).out());
        Packet seen = hop(trace, Hop.Place.TASK_INTERFACE).in();
        trunk.assertCarried(VLAN, seen);
        subnet.assertCarried(KernelCapture.UNTAGGED, seen);
        captures.values().forEach(t -> assertThat(t.tags()).containsExactly(KernelCapture.UNTAGGED));
        docker.assertOnly(network.overBridge("H1"));
    }
}
