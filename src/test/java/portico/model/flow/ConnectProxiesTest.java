package portico.model.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import portico.model.discovery.Called;
import portico.model.discovery.Shop;
import portico.model.flow.reach.ReachEnd;
import portico.model.flow.reach.Reachability;
import portico.model.id.ServiceId;
import portico.model.net.Protocol;
import portico.model.topology.Topology;

/** R145 to R147: a call by an alias passes a proxy in the task that sends and one in the task that answers. */
class ConnectProxiesTest {

    private static final String OFFER = "\"serviceConnectConfiguration\": {\"namespace\": \"shop\", \"services\": [{\"portName\": \"http\",%s \"clientAliases\": [{\"port\": 81, \"dnsName\": \"db\"}]}]}";

    private static Shop awsvpc(String ingress) {
        return Shop.awsvpc(OFFER.formatted(ingress)).with(1);
    }

    private static Flow flow(Topology topology) {
        return Called.of(topology, Shop.client(), "db", OptionalInt.of(81))
                .ends()
                .getFirst()
                .flow(Shop.client(), 0, Protocol.TCP);
    }

    private static Trace trace(Shop shop) {
        return new FlowTracer(shop.topology()).trace(flow(shop.topology()));
    }

    private static List<String> ways(List<Hop> hops) {
        return hops.stream().map(hop -> hop.place() + " " + hop.out()).toList();
    }

    @Test
    void r146TheAliasPortNeverAppearsBetweenTasks() {
        Trace trace = trace(awsvpc(""));
        String api = Subjects.find(awsvpc("").topology(), "api-1").getFirst().toString();
        assertThat(trace.isDelivered()).as(api).isTrue();
        String address = awsvpc("").topology()
                .task(new portico.model.id.TaskId("api-1"))
                .networkInterface()
                .orElseThrow()
                .privateIp()
                .toString();
        assertThat(ways(trace.hops())).containsExactly("TASK 127.0.0.1:40000 > 169.254.23.1:81",
                "TASK 10.0.1.101:40000 > " + address + ":3306",
                "HOST_INTERFACE 10.0.1.101:40000 > " + address + ":3306",
                "TASK_INTERFACE 10.0.1.101:40000 > " + address + ":3306", "TASK 127.0.0.1:41000 > 127.0.0.1:3306",
                "TASK 127.0.0.1:41000 > 127.0.0.1:3306");
        assertThat(trace.reply()).as("each proxy undoes what it did")
                .last()
                .satisfies(hop -> assertThat(hop.out()).hasToString("169.254.23.1:81 > 127.0.0.1:40000"));
        assertThat(trace.hops()).flatExtracting(Hop::steps)
                .filteredOn(step -> step.kind() == Step.Kind.SERVICE_CONNECT)
                .hasSize(2)
                .allMatch(step -> step.rule().equals(Rules.CONNECT_PATH));
    }

    @Test
    void r146AnIngressPortIsAskedInsteadAndLeadsToTheContainer() {
        Trace trace = trace(awsvpc(" \"ingressPortOverride\": 15000,"));
        assertThat(trace.isDelivered()).isTrue();
        assertThat(trace.hops()).extracting(hop -> hop.out().dst().port())
                .containsExactly(81, 15000, 15000, 15000, 3306, 3306);
    }

    @Test
    void r146WhoeverCallsAnIngressPortFindsTheProxyThereAndTheMatrixSaysSo() {
        Topology topology = awsvpc(" \"ingressPortOverride\": 15000,").topology();
        Trace direct = new FlowTracer(topology)
                .trace(new Flow(Shop.client(), flow(topology).to(), 15000, Protocol.TCP));
        assertThat(direct.isDelivered()).isTrue();
        assertThat(direct.hops().getLast().out()).hasToString("127.0.0.1:41000 > 127.0.0.1:3306");
        Reachability reach = Reachability.of(topology);
        ReachEnd web = reach.end(new FlowEnd.At(new ServiceId("web"))).orElseThrow();
        ReachEnd api = reach.end(new FlowEnd.At(new ServiceId("api"))).orElseThrow();
        assertThat(reach.between(web, api)).extracting(o -> o.port() + " " + o.answer())
                .containsExactly("3306 OPEN", "15000 OPEN");
    }

    /** R147: the host port of the container stands for that of the proxy, and the application has a namespace of its own. */
    @Test
    void r147InBridgeModeTheProxyIsReachedAtAHostPort() {
        Trace trace = trace(Shop.bridge(OFFER.formatted("")).with(1));
        assertThat(trace.isDelivered()).isTrue();
        assertThat(ways(trace.hops()))
                .startsWith("TASK 127.0.0.1:40000 > 169.254.23.1:81", "TASK 10.0.1.101:40000 > 10.0.1.100:32768")
                .contains("HOST_NAT 10.0.1.101:40000 > 172.17.0.2:3306")
                .endsWith("TASK 172.17.0.2:41000 > 172.17.0.2:3306", "TASK 172.17.0.2:41000 > 172.17.0.2:3306");
    }

    @Test
    void whatStopsTheProxyStopsTheCall() {
        Topology topology = awsvpc("").topology();
        Flow flow = flow(topology);
        Flow wrong = new Flow(flow.from(), flow.to(), flow.port(), flow.protocol(),
                flow.alias().map(alias -> new Flow.Alias(alias.name(), alias.port(), 9999)));
        assertThat(new FlowTracer(topology).trace(wrong).disposition()).as("the application does not listen there")
                .isEqualTo(Disposition.REFUSED);
    }
}
