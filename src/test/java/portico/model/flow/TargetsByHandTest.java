package portico.model.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static portico.model.flow.Rulebook.H1;
import static portico.model.flow.Rulebook.VPC;
import static portico.model.flow.Rulebook.at;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import portico.model.flow.reach.ReachEnd;
import portico.model.flow.reach.Reachability;
import portico.model.id.TargetGroupId;
import portico.model.topology.LoadBalancer;
import portico.model.topology.TargetAttributes;
import portico.model.topology.TargetGroup;
import portico.model.topology.TargetGroup.OtherTarget;
import portico.model.topology.TargetState;
import portico.model.topology.Topology;

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

    @Test
    void whoeverIsNotInTheNetworkIsNamed() {
        assertThat(ask(book(Map.of(), new OtherTarget("i-far", 80))).blockers().getFirst().step().detail())
                .isEqualTo("its targets are not in this network: i-far");
        assertThat(ask(book(Map.of())).blockers().getFirst().step().detail()).isEqualTo("no target is registered");
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
