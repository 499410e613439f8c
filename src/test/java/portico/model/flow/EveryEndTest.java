package portico.model.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static portico.model.flow.Rulebook.H1;
import static portico.model.flow.Rulebook.PRIVATE_A;
import static portico.model.flow.Rulebook.VPC;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import portico.model.id.LoadBalancerId;
import portico.model.id.OutsideEndpointId;
import portico.model.id.VpcEndpointId;
import portico.model.net.Ipv4Address;
import portico.model.net.Protocol;
import portico.model.topology.LoadBalancer;
import portico.model.topology.NetworkMode;
import portico.model.topology.OutsideEndpoint;
import portico.model.topology.TargetGroup;
import portico.model.topology.Topology;
import portico.model.topology.VpcEndpoint;

/** Laws of every trace, whatever its ends. */
class EveryEndTest {

    private static Topology everything() {
        return Rulebook.network()
                .balancer(LoadBalancer.Type.APPLICATION, TargetGroup.TargetType.INSTANCE)
                .add(new LoadBalancer(new LoadBalancerId("nodeless"), "nodeless", VPC, LoadBalancer.Type.NETWORK, true,
                        List.of(), List.of(), List.of()))
                .add(new VpcEndpoint(new VpcEndpointId("bare"), "bare", VPC, VpcEndpoint.Type.INTERFACE,
                        "com.amazonaws.us-east-1.ecs", List.of(), List.of(), true))
                .add(new VpcEndpoint(new VpcEndpointId("s3"), "s3", VPC, VpcEndpoint.Type.GATEWAY,
                        "com.amazonaws.us-east-1.s3", List.of(), List.of(), false))
                .add(new OutsideEndpoint(new OutsideEndpointId("outside"), "outside", Ipv4Address.of("203.0.113.40"),
                        443))
                .service("bridge", NetworkMode.BRIDGE, true)
                .service("host", NetworkMode.HOST, false)
                .service("none", NetworkMode.NONE, false)
                .service("awsvpc", NetworkMode.AWSVPC, false)
                .bridge("t-bridge", "bridge", H1, 32768, "172.17.0.2")
                .hostMode("t-host", "host", H1)
                .hostMode("t-none", "none", H1)
                .waiting("t-waiting", "awsvpc")
                .awsvpc("t-awsvpc", "awsvpc", Optional.of(H1), PRIVATE_A, "10.0.1.101", Optional.empty())
                .build();
    }

    private static List<FlowEnd> ends(Topology topology) {
        List<FlowEnd> ends = new ArrayList<>(List.of(FlowEnd.Internet.CLIENT));
        topology.resources().forEach(r -> ends.add(new FlowEnd.At(r.id())));
        ends.add(new FlowEnd.At(new OutsideEndpointId("unknown")));
        return ends;
    }

    @Test
    void everyTraceIsWhole() {
        Topology topology = everything();
        FlowTracer tracer = new FlowTracer(topology);
        int delivered = 0;
        for (FlowEnd from : ends(topology)) {
            for (FlowEnd to : ends(topology)) {
                for (int port : List.of(443, 3000, 32768)) {
                    Trace trace = tracer.trace(new Flow(from, to, port, Protocol.TCP));
                    check(trace);
                    delivered += trace.isDelivered() ? 1 : 0;
                }
            }
        }
        assertThat(delivered).isGreaterThan(20);
    }

    private static void check(Trace trace) {
        List<Hop> hops = trace.hops();
        for (int i = 1; i < hops.size(); i++) {
            assertThat(hops.get(i).in()).as("%s hop %d", trace.flow(), i).isEqualTo(hops.get(i - 1).out());
        }
        assertThat(hops).allMatch(hop -> !hop.steps().isEmpty());
        assertThat(hops.stream().limit(Math.max(0, hops.size() - 1))).noneMatch(Hop::isDenied);
        if (trace.isDelivered()) {
            assertThat(trace.blockers()).isEmpty();
            assertThat(trace.reply()).hasSameSizeAs(hops);
            assertThat(trace.reply().getLast().out()).isEqualTo(hops.getFirst().in().reversed());
            assertThat(trace.reply()).noneMatch(Hop::isDenied);
        } else {
            assertThat(trace.blockers()).as("%s", trace.flow()).isNotEmpty();
            assertThat(trace.reply()).isEmpty();
            assertThat(hops.isEmpty() || hops.getLast().isDenied()).as("%s", trace.flow()).isTrue();
        }
    }

    @Test
    void theSameFlowAlwaysGivesTheSameTrace() {
        Flow flow = new Flow(FlowEnd.Internet.CLIENT, Rulebook.task("t-bridge"), 3000, Protocol.TCP);
        assertThat(new FlowTracer(everything()).trace(flow)).isEqualTo(new FlowTracer(everything()).trace(flow));
    }
}
