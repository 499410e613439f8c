package portico.model.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static portico.model.flow.Rulebook.H1;
import static portico.model.flow.Rulebook.H2;
import static portico.model.flow.Rulebook.VPC;
import static portico.model.flow.Rulebook.at;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import portico.model.flow.reach.ReachEnd;
import portico.model.flow.reach.Reachability;
import portico.model.id.InstanceId;
import portico.model.id.SubnetId;
import portico.model.id.TargetGroupId;
import portico.model.id.VpcId;
import portico.model.id.ZoneId;
import portico.model.net.Cidr;
import portico.model.net.Protocol;
import portico.model.topology.LoadBalancer;
import portico.model.topology.Subnet;
import portico.model.topology.TargetAttributes;
import portico.model.topology.TargetGroup;
import portico.model.topology.TargetGroup.OtherTarget;
import portico.model.topology.TargetState;
import portico.model.topology.Topology;
import portico.model.topology.Vpc;

/** R125, R126, R134: targets that somebody else than ECS registered. */
class TargetsByHandTest {

    private static Rulebook book(Map<OtherTarget, TargetState> health, OtherTarget... targets) {
        return Rulebook.network()
                .balancer(LoadBalancer.Type.APPLICATION, TargetGroup.TargetType.INSTANCE)
                .add(group(health, targets));
    }

    private static TargetGroup group(Map<OtherTarget, TargetState> health, OtherTarget... targets) {
        return new TargetGroup(new TargetGroupId("tg"), "tg", VPC, TargetGroup.TargetType.INSTANCE, "HTTP", 80,
                List.of(targets), TargetAttributes.DEFAULT, health);
    }

    private static Trace ask(Rulebook book) {
        return book.trace(FlowEnd.Internet.CLIENT, at(Rulebook.ALB), 443);
    }

    @Test
    void anInstanceIsReachedAtItsPrimaryAddressAndThePortThatIsRegistered() {
        Trace trace = ask(book(Map.of(), new OtherTarget("H2", 8080)));
        assertThat(trace.isDelivered()).isTrue();
        assertThat(Rulebook.rows(trace.hops())).contains("LOAD_BALANCER 10.0.102.10:41000 > 10.0.2.100:8080",
                "HOST_NAMESPACE 10.0.102.10:41000 > 10.0.2.100:8080");
        assertThat(ask(book(Map.of(), new OtherTarget("10.0.2.100", 8080))).isDelivered()).as("by address").isTrue();
        assertThat(ask(book(Map.of(), new OtherTarget("H2", 22))).disposition()).as("its group asks too")
                .isEqualTo(Disposition.DENIED_BY_SECURITY_GROUP);
    }

    private static boolean listens(Topology topology, InstanceId host, Protocol protocol) {
        return new FlowTracer(topology).trace(new Flow(at(host), at(host), 8080, protocol)).isDelivered();
    }

    @Test
    void somethingListensOnWhatIsRegisteredInItsOwnProtocolOnly() {
        Topology http = book(Map.of(), new OtherTarget("H2", 8080)).build();
        assertThat(listens(http, H2, Protocol.TCP)).isTrue();
        assertThat(listens(http, H2, Protocol.UDP)).isFalse();
        assertThat(listens(http.with(ofProtocol("UDP")), H2, Protocol.UDP)).isTrue();
        assertThat(listens(http.with(ofProtocol("UDP")), H2, Protocol.TCP)).isFalse();
        assertThat(listens(http.with(ofProtocol("TCP_UDP")), H2, Protocol.UDP)).isTrue();
        assertThat(listens(http.with(ofProtocol("TCP_UDP")), H2, Protocol.TCP)).isTrue();
    }

    private static TargetGroup ofProtocol(String protocol) {
        return new TargetGroup(new TargetGroupId("tg"), "tg", VPC, TargetGroup.TargetType.INSTANCE, protocol, 80,
                List.of(new OtherTarget("H2", 8080)));
    }

    @Test
    void anAddressIsOneOfTheVpcOfItsGroup() {
        VpcId other = new VpcId("other");
        SubnetId far = new SubnetId("far");
        InstanceId stranger = new InstanceId("H3");
        Topology topology = book(Map.of(), new OtherTarget("10.0.2.100", 8080))
                .add(new Vpc(other, "other", List.of(Cidr.of("10.0.0.0/16")), true, true))
                .add(new Subnet(far, "far", other, Cidr.of("10.0.2.0/24"), new ZoneId("a"), Optional.empty(), false, 0))
                .host(stranger, far, "10.0.2.100", Optional.empty())
                .build();
        assertThat(listens(topology, H2, Protocol.TCP)).isTrue();
        assertThat(listens(topology, stranger, Protocol.TCP)).isFalse();
    }

    @Test
    void oneThatIsUnhealthyIsPassedOver() {
        OtherTarget first = new OtherTarget("H1", 8080);
        OtherTarget second = new OtherTarget("H2", 8080);
        assertThat(Rulebook.rows(ask(book(Map.of(first, TargetState.UNHEALTHY), first, second)).hops()))
                .contains("LOAD_BALANCER 10.0.102.10:41000 > 10.0.2.100:8080");
        assertThat(ask(book(Map.of(first, TargetState.DRAINING), first)).disposition())
                .isEqualTo(Disposition.NO_TARGET);
        assertThat(ask(book(Map.of(first, TargetState.UNHEALTHY), first)).isDelivered()).as("where none is healthy")
                .isTrue();
    }

    /** R131: a Network Load Balancer keeps the client's address for targets by instance, and not over TCP for targets by address. */
    @ParameterizedTest
    @CsvSource({"INSTANCE, H2, 203.0.113.9:51000", "IP, 10.0.2.100, 10.0.102.10:41000",
            "IP, 10.0.3.50, 10.0.101.10:41000"})
    void whatATargetOfANetworkBalancerSees(TargetGroup.TargetType type, String target, String client) {
        Trace trace = ask(Rulebook.network()
                .balancer(LoadBalancer.Type.NETWORK, type)
                .add(new TargetGroup(new TargetGroupId("tg"), "tg", VPC, type, "TCP", 80,
                        List.of(new OtherTarget(target, 5432)))));
        assertThat(trace.hops().getLast().in().src()).hasToString(client);
    }

    @Test
    void whoeverIsNotInTheNetworkIsNamed() {
        assertThat(ask(book(Map.of(), new OtherTarget("i-far", 80))).blockers().getFirst().step().detail())
                .isEqualTo("its targets are not in this network: i-far");
        assertThat(ask(book(Map.of())).blockers().getFirst().step().detail()).isEqualTo("no target is registered");
    }

    /** An Application Load Balancer answers 503; of a Network Load Balancer no page tells. */
    @ParameterizedTest
    @CsvSource({"NETWORK, TCP, REFUSED, connection that no target takes: a reset",
            "NETWORK, UDP, TIMED_OUT, datagram that no target takes: silence", "APPLICATION, TCP, REFUSED,"})
    void whatANetworkBalancerAnswersWithoutATargetIsModelling(LoadBalancer.Type type, Protocol protocol, Ending ending,
            String assumed) {
        Topology topology = Rulebook.network()
                .balancer(type, TargetGroup.TargetType.INSTANCE)
                .add(group(Map.of()))
                .build();
        Trace trace = new FlowTracer(topology)
                .trace(new Flow(FlowEnd.Internet.CLIENT, at(Rulebook.ALB), 443, protocol));
        assertThat(trace.ending()).isEqualTo(ending);
        assertThat(trace.hops().getLast().steps()).extracting(Step::detail)
                .filteredOn(detail -> detail.contains("(modelling)"))
                .isEqualTo(assumed == null ? List.of()
                        : List.of("AWS does not publish what a sender hears of a " + assumed
                                + " is assumed (modelling)"));
    }

    @Test
    void whatAnEditDoesToSuchATargetIsSeenInTheMatrix() {
        OtherTarget target = new OtherTarget("H1", 8080);
        Topology before = book(Map.of(), target)
                .balancer(LoadBalancer.Type.APPLICATION, TargetGroup.TargetType.INSTANCE, Rulebook.PUBLIC_A)
                .add(group(Map.of(), target))
                .build();
        Topology elsewhere = Rulebook.network().host(H1, Rulebook.PRIVATE_B, "10.0.2.101", Optional.empty()).build();
        Topology after = before.with(elsewhere.instance(H1));
        assertThat(answers(Reachability.of(before).after(after))).isEqualTo(answers(Reachability.of(after)))
                .isNotEqualTo(answers(Reachability.of(before)));
    }

    private static List<Object> answers(Reachability reach) {
        ReachEnd internet = reach.end(FlowEnd.Internet.CLIENT).orElseThrow();
        ReachEnd balancer = reach.end(at(Rulebook.ALB)).orElseThrow();
        return List.copyOf(reach.between(internet, balancer));
    }
}
