package portico.model.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static portico.model.flow.Rulebook.H1;
import static portico.model.flow.Rulebook.H2;
import static portico.model.flow.Rulebook.VPC;
import static portico.model.flow.Rulebook.at;
import static portico.model.flow.Rulebook.task;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import portico.model.id.LoadBalancerId;
import portico.model.id.TargetGroupId;
import portico.model.net.Ipv4Address;
import portico.model.remedy.Mend;
import portico.model.remedy.Remedies;
import portico.model.topology.HealthCheck;
import portico.model.topology.LoadBalancer;
import portico.model.topology.NetworkMode;
import portico.model.topology.NodeAddress;
import portico.model.topology.SecurityGroupRule;
import portico.model.topology.Setting;
import portico.model.topology.TargetAttributes;
import portico.model.topology.TargetGroup;
import portico.model.topology.TargetGroup.OtherTarget;
import portico.model.topology.TargetState;
import portico.model.topology.Topology;

/** R129, R134: a target that no health check reaches is unhealthy, and gets requests only where none is healthy. */
class HealthCheckTest {

    private static Rulebook bridges(SecurityGroupRule... admitted) {
        return bridges(LoadBalancer.Type.APPLICATION, admitted);
    }

    private static Rulebook bridges(LoadBalancer.Type type, SecurityGroupRule... admitted) {
        return Rulebook.network()
                .group(Rulebook.SG_HOST, List.of(admitted), List.of(Rulebook.ALL_OUT))
                .balancer(type, TargetGroup.TargetType.INSTANCE)
                .service("web", NetworkMode.BRIDGE, true)
                .bridge("t1", "web", H1, 32768, "172.17.0.2")
                .bridge("t2", "web", H2, 32771, "172.17.0.2");
    }

    private static Rulebook with(Rulebook book, HealthCheck check, Map<OtherTarget, TargetState> health) {
        return book.add(new TargetGroup(new TargetGroupId("tg"), "tg", VPC, TargetGroup.TargetType.INSTANCE, "HTTP", 80,
                List.of(), new TargetAttributes(Setting.DEFAULT, Setting.DEFAULT, OptionalInt.empty(), check), health));
    }

    private static List<TargetHealth.Target> targets(Topology topology) {
        return new TargetHealth(topology).targets(topology.targetGroup(new TargetGroupId("tg"))).toList();
    }

    private static SecurityGroupRule ofDynamicRange(int port) {
        return Rulebook.in(port, Rulebook.SG_ALB);
    }

    @Test
    void r129ADynamicPortThatNobodyOpenedIsUnhealthy() {
        Rulebook book = bridges(ofDynamicRange(32768));
        assertThat(targets(book.build())).extracting(t -> t.task().id().value(), t -> t.held().words())
                .containsExactly(tuple("t1", "healthy"), tuple("t2",
                        "unhealthy: health checks from 10.0.102.10 to 32771 are stopped by sg-host (R134)"));
        Trace byName = book.trace(FlowEnd.Internet.CLIENT, at(Rulebook.ALB), 443);
        assertThat(Rulebook.rows(byName.hops())).as("the node passes it over")
                .contains("LOAD_BALANCER 10.0.101.10:41000 > 10.0.1.100:32768");
    }

    @Test
    void r134WhoIsUnhealthyGetsNoRequestsAndTheMendOpensTheCheck() {
        Topology topology = bridges(ofDynamicRange(32768)).build();
        Trace trace = new FlowTracer(topology)
                .trace(new Flow(FlowEnd.Internet.CLIENT, task("t2"), 3000, portico.model.net.Protocol.TCP));
        assertThat(trace.disposition()).isEqualTo(Disposition.NO_TARGET);
        assertThat(trace.blockers().getFirst().step().detail()).isEqualTo(
                "t2 is unhealthy in tg and gets no new requests: health checks from 10.0.102.10 to 32771 are stopped by sg-host");
        assertThat(Remedies.of(topology, trace)).extracting(Mend::words)
                .first()
                .isEqualTo("Let sg-host take tcp 32771 from sg-alb");
    }

    @Test
    void r134WhereNoneIsHealthyRequestsGoToAll() {
        Rulebook book = bridges();
        assertThat(new TargetHealth(book.build()).open(book.build().targetGroup(new TargetGroupId("tg"))))
                .containsExactly(Optional.empty());
        Trace trace = book.trace(FlowEnd.Internet.CLIENT, task("t1"), 3000);
        assertThat(trace.disposition()).as("the request meets the lock that the check met")
                .isEqualTo(Disposition.DENIED_BY_SECURITY_GROUP);
        assertThat(trace.hops()).flatExtracting(Hop::steps)
                .extracting(Step::detail)
                .contains("* to tg, healthy or not: none is (modelling)");
    }

    @Test
    void r134AnotherPortMayBeAskedThanTheOneOfTheRequests() {
        HealthCheck elsewhere = new HealthCheck(OptionalInt.of(9000), OptionalInt.empty(), OptionalInt.empty(),
                OptionalInt.empty(), OptionalInt.empty());
        Rulebook open = bridges(ofDynamicRange(32768), ofDynamicRange(32771));
        assertThat(targets(with(open, HealthCheck.DEFAULT, Map.of()).build())).extracting(t -> t.held().state())
                .containsOnly(TargetState.HEALTHY);
        assertThat(targets(with(open, elsewhere, Map.of()).build())).extracting(t -> t.held().state())
                .containsOnly(TargetState.UNHEALTHY);
    }

    @Test
    void whatLeavesOrIsNotCheckedStaysAsItWasTold() {
        Map<OtherTarget, TargetState> told = Map.of(new OtherTarget("H1", 32768), TargetState.DRAINING,
                new OtherTarget("H2", 32771), TargetState.UNAVAILABLE);
        assertThat(targets(with(bridges(), HealthCheck.DEFAULT, told).build())).extracting(t -> t.held().words())
                .containsExactly("draining", "unavailable");
    }

    @Test
    void ofGroupsThatNobodyDescribedNothingIsClaimed() {
        Topology topology = bridges().build();
        assertThat(targets(topology.withUnresolved(List.of(Rulebook.SG_HOST)))).extracting(t -> t.held().words())
                .containsOnly("healthy");
    }

    /** Of two balancers before one group the one is named whose checks do not arrive. */
    @Test
    void r134TheBalancerWhoseChecksAreStoppedIsNamed() {
        Rulebook book = bridges(LoadBalancer.Type.NETWORK, Rulebook.in(32768, "203.0.113.0/24"),
                Rulebook.in(32768, "10.0.101.10/32"));
        LoadBalancer one = book.build().all(LoadBalancer.class).getFirst();
        LoadBalancer other = new LoadBalancer(new LoadBalancerId("nlb-2"), "nlb-2", one.vpc(), one.type(), true,
                List.of(new NodeAddress(Rulebook.PUBLIC_A, Ipv4Address.of("10.0.101.11"), Optional.empty())), List.of(),
                one.listeners());
        Trace trace = book.add(other).trace(FlowEnd.Internet.CLIENT, at(Rulebook.ALB), 443);
        assertThat(trace.hops()).flatExtracting(Hop::steps)
                .filteredOn(step -> step.rule().equals(Rules.HEALTH))
                .extracting(Step::by, Step::detail)
                .containsExactly(tuple("nlb-2",
                        "health checks from 10.0.101.11 to 32768 are stopped by sg-host: AWS holds the target unhealthy, and sends to it while no other there is healthy"));
    }
}
