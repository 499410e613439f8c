package portico.model.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static portico.model.flow.Rulebook.ALL_OUT;
import static portico.model.flow.Rulebook.H1;
import static portico.model.flow.Rulebook.PRIVATE_A;
import static portico.model.flow.Rulebook.RDS;
import static portico.model.flow.Rulebook.SG_RDS;
import static portico.model.flow.Rulebook.SG_TASK;
import static portico.model.flow.Rulebook.at;
import static portico.model.flow.Rulebook.in;
import static portico.model.flow.Rulebook.task;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import portico.model.id.DatabaseId;
import portico.model.id.SubnetId;
import portico.model.id.TaskId;
import portico.model.net.Ipv4Address;
import portico.model.topology.Database;
import portico.model.topology.LoadBalancer;
import portico.model.topology.NetworkMode;
import portico.model.topology.TargetGroup;

class DeniedTraceTest {

    private static Rulebook awsvpc() {
        return Rulebook.network()
                .service("web", NetworkMode.AWSVPC, false)
                .awsvpc("t", "web", Optional.of(H1), PRIVATE_A, "10.0.1.101", Optional.empty());
    }

    /** R37: 8080 of the host leads to 80 of a container on Windows. */
    @Test
    void r37UnderWindowsNatTheHostItselfCannotReachAPortThatItMaps() {
        Rulebook windows = Rulebook.network()
                .service("web", NetworkMode.DEFAULT, false)
                .bridge("t", "web", H1, 8080, "172.17.0.2");
        Trace own = windows.trace(at(H1), task("t"), 8080);
        assertThat(own.disposition()).isEqualTo(Disposition.UNREACHABLE);
        assertThat(own.blockers()).extracting(b -> b.step().rule().toString()).containsExactly("R37");
        assertThat(windows.trace(at(Rulebook.H2), task("t"), 8080).isDelivered()).isTrue();
        Rulebook linux = Rulebook.network()
                .service("web", NetworkMode.BRIDGE, false)
                .bridge("t", "web", H1, 8080, "172.17.0.2");
        assertThat(linux.trace(at(H1), task("t"), 8080).isDelivered()).isTrue();
    }

    @Test
    void r109BothEndsAreNamedThoughThePacketStopsAtTheFirst() {
        Trace trace = awsvpc().group(SG_TASK, List.of(), List.of(in(443, "0.0.0.0/0")))
                .group(SG_RDS, List.of(), List.of())
                .trace(task("t"), at(RDS), 5432);
        assertThat(trace.disposition()).isEqualTo(Disposition.DENIED_BY_SECURITY_GROUP);
        assertThat(trace.hops()).extracting(Hop::place).containsExactly(Hop.Place.TASK, Hop.Place.TASK_INTERFACE);
        assertThat(trace.blockers()).extracting(b -> b.step().by() + " " + b.step().rule() + " " + b.step().detail())
                .containsExactly("sg-task R109 no outbound rule for tcp 5432 to sg-rds (10.0.3.50)",
                        "sg-rds R109 no inbound rule for tcp 5432 from sg-task (10.0.1.101)");
    }

    @Test
    void r109AnOpenSourceIsStoppedAtTheTargetOnly() {
        Trace trace = awsvpc().group(SG_RDS, List.of(in(5432, Rulebook.SG_ALB)), List.of())
                .trace(task("t"), at(RDS), 5432);
        assertThat(trace.hops().getLast().place()).isEqualTo(Hop.Place.DATABASE);
        assertThat(trace.blockers()).extracting(Trace.Blocker::place).containsExactly(Hop.Place.DATABASE);
    }

    @Test
    void r107RepliesLeaveWithoutAnyOutboundRule() {
        Trace trace = awsvpc().group(SG_RDS, List.of(in(5432, SG_TASK)), List.of()).trace(task("t"), at(RDS), 5432);
        assertThat(trace.isDelivered()).isTrue();
        assertThat(trace.reply()).flatExtracting(Hop::steps)
                .filteredOn(s -> s.kind() == Step.Kind.CONNECTION_TRACKING)
                .extracting(s -> s.by() + " " + s.rule())
                .containsExactly("sg-rds R107", "sg-task R107");
    }

    /** The rule's own example: inbound 3000 from the ALB and no outbound rule; what the task itself opens is another flow. */
    @Test
    void r107ResponsesToTheBalancerLeaveAndConnectionsOfItsOwnDoNot() {
        Rulebook book = Rulebook.network()
                .balancer(LoadBalancer.Type.APPLICATION, TargetGroup.TargetType.IP)
                .service("web", NetworkMode.AWSVPC, true)
                .awsvpc("t", "web", Optional.of(H1), PRIVATE_A, "10.0.1.101", Optional.empty())
                .group(SG_TASK, List.of(in(3000, Rulebook.SG_ALB)), List.of());
        assertThat(book.trace(FlowEnd.Internet.CLIENT, task("t"), 3000).isDelivered()).isTrue();
        assertThat(book.trace(task("t"), at(RDS), 5432).disposition()).isEqualTo(Disposition.DENIED_BY_SECURITY_GROUP);
    }

    @Test
    void r104TheUnionOfTheGroupsCounts() {
        Rulebook book = Rulebook.network()
                .service("web", NetworkMode.AWSVPC, false)
                .group(SG_TASK, List.of(), List.of())
                .awsvpc("t", "web", Optional.of(H1), PRIVATE_A, "10.0.1.101", Optional.empty(),
                        List.of(SG_TASK, Rulebook.SG_ALB))
                .group(SG_RDS, List.of(in(5432, Rulebook.SG_ALB)), List.of());
        assertThat(book.trace(task("t"), at(RDS), 5432).isDelivered()).isTrue();
    }

    @Test
    void r106InterfacesWithoutGroupsShareTheDefaultGroup() {
        DatabaseId plain = new DatabaseId("plain");
        Rulebook book = Rulebook.network()
                .service("web", NetworkMode.AWSVPC, false)
                .awsvpc("t", "web", Optional.of(H1), PRIVATE_A, "10.0.1.101", Optional.empty(), List.of())
                .awsvpc("u", "web", Optional.of(H1), PRIVATE_A, "10.0.1.102", Optional.empty())
                .add(new Database(plain, "plain", "postgres", 5432, new SubnetId("data"), Ipv4Address.of("10.0.3.60"),
                        List.of()));
        assertThat(book.trace(task("t"), at(plain), 5432).isDelivered()).isTrue();
        Trace stranger = book.trace(task("u"), at(plain), 5432);
        assertThat(stranger.blockers()).extracting(b -> b.step().by()).containsExactly("default");
    }

    @Test
    void r110NothingListeningIsRefusedNotDropped() {
        Rulebook book = awsvpc().group(SG_TASK, List.of(in(8080, SG_TASK)), List.of(ALL_OUT))
                .awsvpc("u", "web", Optional.of(H1), PRIVATE_A, "10.0.1.102", Optional.empty());
        Trace trace = book.trace(task("t"), task("u"), 8080);
        assertThat(trace.disposition()).isEqualTo(Disposition.REFUSED);
        assertThat(trace.hops().getLast().place()).isEqualTo(Hop.Place.TASK);
        assertThat(book.trace(task("t"), at(RDS), 5432).isDelivered()).isTrue();
    }

    @Test
    void r110AnUnmappedHostPortIsRefusedByTheHost() {
        Rulebook book = Rulebook.network()
                .service("a", NetworkMode.BRIDGE, false)
                .bridge("a", "a", H1, 32768, "172.17.0.2")
                .bridge("b", "a", Rulebook.H2, 32768, "172.17.0.2");
        Trace trace = book.trace(task("a"), task("b"), 9999);
        assertThat(trace.disposition()).isEqualTo(Disposition.REFUSED);
        assertThat(trace.hops().getLast().place()).isEqualTo(Hop.Place.HOST_NAMESPACE);
        assertThat(book.trace(task("a"), at(Rulebook.H2), 32768).hops().getLast().subject()).contains(new TaskId("b"));
    }

    @Test
    void waitingTasksAreUnreachable() {
        Rulebook book = awsvpc().waiting("w", "web");
        Trace trace = book.trace(task("t"), task("w"), 3000);
        assertThat(trace.disposition()).isEqualTo(Disposition.UNREACHABLE);
        assertThat(trace.hops()).isEmpty();
        assertThat(trace.blockers()).singleElement().satisfies(b -> assertThat(b.step().by()).isEqualTo("w"));
        assertThat(book.trace(task("w"), task("t"), 3000).disposition()).isEqualTo(Disposition.UNREACHABLE);
    }

    @Test
    void r116PrivateTargetsAreOutOfReachFromTheInternet() {
        Trace trace = awsvpc().trace(FlowEnd.Internet.CLIENT, task("t"), 3000);
        assertThat(trace.disposition()).isEqualTo(Disposition.NO_ROUTE);
        assertThat(trace.hops().getLast().place()).isEqualTo(Hop.Place.INTERNET_GATEWAY);
    }

    @Test
    void r129DynamicPortsNeedTheWholeRange() {
        Trace trace = Rulebook.network()
                .balancer(LoadBalancer.Type.APPLICATION, TargetGroup.TargetType.INSTANCE)
                .group(Rulebook.SG_HOST, List.of(in(32768, Rulebook.SG_ALB)), List.of(ALL_OUT))
                .service("web", NetworkMode.BRIDGE, true)
                .bridge("t", "web", H1, 32771, "172.17.0.2")
                .trace(FlowEnd.Internet.CLIENT, task("t"), 3000);
        assertThat(trace.hops().getLast().place()).isEqualTo(Hop.Place.HOST_INTERFACE);
        assertThat(trace.blockers()).singleElement().satisfies(b -> assertThat(b.step().rule()).hasToString("R129"));
    }

    @Test
    void r124TheWrongTargetTypeRegistersNobody() {
        Trace trace = Rulebook.network()
                .balancer(LoadBalancer.Type.APPLICATION, TargetGroup.TargetType.IP)
                .service("web", NetworkMode.BRIDGE, true)
                .bridge("t", "web", H1, 32768, "172.17.0.2")
                .trace(FlowEnd.Internet.CLIENT, task("t"), 3000);
        assertThat(trace.disposition()).isEqualTo(Disposition.NO_TARGET);
        assertThat(trace.hops().getLast().place()).isEqualTo(Hop.Place.LOAD_BALANCER);
        assertThat(trace.blockers().getFirst().step().detail())
                .isEqualTo("tg has target type ip, the task needs instance");
    }

    @Test
    void r137TheBalancerMustBeEnabledInTheZoneOfTheTask() {
        SubnetId c = new SubnetId("private-c");
        Trace trace = Rulebook.network()
                .subnet(c, "10.0.4.0/24", "c", Optional.empty())
                .balancer(LoadBalancer.Type.APPLICATION, TargetGroup.TargetType.IP)
                .service("web", NetworkMode.AWSVPC, true)
                .awsvpc("t", "web", Optional.empty(), c, "10.0.4.20", Optional.empty())
                .trace(FlowEnd.Internet.CLIENT, task("t"), 3000);
        assertThat(trace.disposition()).isEqualTo(Disposition.NO_TARGET);
        assertThat(trace.blockers()).extracting(b -> b.step().rule().toString()).contains("R137");
    }

    @Test
    void aBalancerWithoutTargetsOrListenerSaysSo() {
        Rulebook book = Rulebook.network().balancer(LoadBalancer.Type.APPLICATION, TargetGroup.TargetType.IP);
        assertThat(book.trace(FlowEnd.Internet.CLIENT, at(Rulebook.ALB), 443).disposition())
                .isEqualTo(Disposition.NO_TARGET);
        assertThat(book.group(Rulebook.SG_ALB, List.of(in(80, "0.0.0.0/0")), List.of())
                .trace(FlowEnd.Internet.CLIENT, at(Rulebook.ALB), 80)
                .disposition()).isEqualTo(Disposition.REFUSED);
    }

    @Test
    void r7NetworkModeNoneHasLoopbackOnly() {
        Rulebook book = awsvpc().service("none", NetworkMode.NONE, false).hostMode("n", "none", H1);
        assertThat(book.trace(task("n"), at(RDS), 5432).disposition()).isEqualTo(Disposition.UNREACHABLE);
    }
}
