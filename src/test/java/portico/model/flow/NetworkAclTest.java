package portico.model.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static portico.model.flow.Rulebook.H1;
import static portico.model.flow.Rulebook.PRIVATE_A;
import static portico.model.flow.Rulebook.PRIVATE_B;
import static portico.model.flow.Rulebook.PUBLIC_A;
import static portico.model.flow.Rulebook.RDS;
import static portico.model.flow.Rulebook.VPC;
import static portico.model.flow.Rulebook.at;
import static portico.model.flow.Rulebook.task;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import portico.model.id.NetworkAclId;
import portico.model.id.SubnetId;
import portico.model.net.Cidr;
import portico.model.net.PortRange;
import portico.model.net.Protocol;
import portico.model.topology.LoadBalancer;
import portico.model.topology.NetworkAcl;
import portico.model.topology.NetworkAclEntry;
import portico.model.topology.NetworkAclEntry.Action;
import portico.model.topology.NetworkMode;
import portico.model.topology.TargetGroup;

/** R113 and R114: stateless lists at the borders of subnets. */
class NetworkAclTest {

    private static final NetworkAclEntry ALL = new NetworkAclEntry(100, Optional.empty(), PortRange.ALL,
            Cidr.EVERYWHERE, Action.ALLOW);

    private static Rulebook book() {
        return Rulebook.network()
                .service("web", NetworkMode.AWSVPC, false)
                .awsvpc("a", "web", Optional.of(H1), PRIVATE_A, "10.0.1.101", Optional.empty())
                .awsvpc("neighbour", "web", Optional.of(H1), PRIVATE_A, "10.0.1.102", Optional.empty())
                .awsvpc("b", "web", Optional.of(Rulebook.H2), PRIVATE_B, "10.0.2.23", Optional.empty());
    }

    private static NetworkAcl acl(SubnetId subnet, List<NetworkAclEntry> in, List<NetworkAclEntry> out) {
        return new NetworkAcl(new NetworkAclId("acl-" + subnet), "acl-" + subnet, VPC, false, List.of(subnet), in, out);
    }

    private static NetworkAclEntry line(int number, Action action, int first, int last) {
        return line(number, action, first, last, "0.0.0.0/0");
    }

    private static NetworkAclEntry line(int number, Action action, int first, int last, String peer) {
        return new NetworkAclEntry(number, Optional.of(Protocol.TCP), new PortRange(first, last), Cidr.of(peer),
                action);
    }

    private static List<String> asked(List<Hop> hops) {
        return hops.stream()
                .flatMap(hop -> hop.steps().stream())
                .filter(step -> step.kind() == Step.Kind.NETWORK_ACL)
                .map(step -> step.by() + " " + step.outcome() + " " + step.detail())
                .toList();
    }

    private static List<String> stopped(Trace trace) {
        return trace.blockers().stream().map(b -> (b.onReply() ? "reply " : "") + b.step().by()).toList();
    }

    @Test
    void r113WithoutALineForTheAnswerTheClientTimesOut() {
        Trace trace = book().add(acl(PRIVATE_B, List.of(line(100, Action.ALLOW, 3000, 3000)), List.of()))
                .trace(task("a"), task("b"), 3000);
        assertThat(trace.disposition()).isEqualTo(Disposition.DENIED_BY_NETWORK_ACL);
        assertThat(trace.hops().getLast().isDenied()).isFalse();
        assertThat(trace.reply().getLast().isDenied()).isTrue();
        assertThat(trace.reply().getLast().place()).isEqualTo(Hop.Place.TASK_INTERFACE);
        assertThat(stopped(trace)).containsExactly("reply acl-private-b");
    }

    @Test
    void r113WithOneTheAnswerArrives() {
        Trace trace = book().add(acl(PRIVATE_B, List.of(line(100, Action.ALLOW, 3000, 3000)),
                List.of(line(100, Action.ALLOW, 1024, 65535)))).trace(task("a"), task("b"), 3000);
        assertThat(trace.isDelivered()).isTrue();
        assertThat(asked(trace.hops())).containsExactly("acl-private-b PERMITTED in 3000 from 10.0.1.101: line 100");
        assertThat(asked(trace.reply())).containsExactly(
                "acl-private-b PERMITTED out 40000 to 10.0.1.101: line 100, which speaks of 1024-65535");
    }

    @Test
    void r113TheLowestNumberThatMatchesDecides() {
        NetworkAclEntry allowed = line(200, Action.ALLOW, 0, 65535);
        assertThat(book().add(acl(PRIVATE_B, List.of(allowed, line(100, Action.DENY, 3000, 3000)), List.of(ALL)))
                .trace(task("a"), task("b"), 3000)
                .isDelivered()).isFalse();
        assertThat(book().add(acl(PRIVATE_B, List.of(allowed, line(300, Action.DENY, 3000, 3000)), List.of(ALL)))
                .trace(task("a"), task("b"), 3000)
                .isDelivered()).isTrue();
        assertThat(book()
                .add(acl(PRIVATE_B, List.of(allowed, line(100, Action.DENY, 3000, 3000, "10.0.9.0/24")), List.of(ALL)))
                .trace(task("a"), task("b"), 3000)
                .isDelivered()).isTrue();
    }

    @Test
    void r114InsideASubnetNoListIsAsked() {
        Rulebook book = book().add(acl(PRIVATE_A, List.of(), List.of()));
        assertThat(book.trace(task("a"), task("neighbour"), 3000).isDelivered()).isTrue();
        Trace out = book.trace(task("a"), task("b"), 3000);
        assertThat(out.hops().getLast().place()).isEqualTo(Hop.Place.TASK_INTERFACE);
        assertThat(stopped(out)).containsExactly("acl-private-a", "reply acl-private-a");
    }

    @Test
    void r114BothListsAreAskedBetweenTwoSubnetsInOrder() {
        Trace trace = book().add(acl(PRIVATE_A, List.of(ALL), List.of(ALL)))
                .add(acl(PRIVATE_B, List.of(ALL), List.of(ALL)))
                .trace(task("a"), task("b"), 3000);
        assertThat(trace.hops().get(1).steps()).extracting(Step::kind)
                .containsExactly(Step.Kind.SECURITY_GROUP, Step.Kind.NETWORK_ACL, Step.Kind.ROUTE);
        assertThat(trace.hops().get(2).steps()).extracting(Step::kind)
                .containsExactly(Step.Kind.NETWORK_ACL, Step.Kind.SECURITY_GROUP);
        assertThat(asked(trace.reply())).hasSize(2);
    }

    @Test
    void theDefaultListGuardsEverySubnetThatNamesNone() {
        NetworkAcl closed = new NetworkAcl(new NetworkAclId("closed"), "closed", VPC, true, List.of(), List.of(),
                List.of());
        assertThat(stopped(
                book().add(closed).add(acl(PRIVATE_A, List.of(ALL), List.of(ALL))).trace(task("a"), at(RDS), 5432)))
                .containsExactly("closed", "reply closed");
    }

    @Test
    void r118TheSubnetOfANatGatewayIsCrossedTwiceEachWay() {
        Trace open = book().add(acl(PUBLIC_A, List.of(ALL), List.of(ALL)))
                .trace(task("a"), FlowEnd.Internet.CLIENT, 443);
        assertThat(asked(open.hops())).hasSize(2);
        assertThat(asked(open.reply())).containsExactly("acl-public-a PERMITTED in 1024 from 203.0.113.9: line 100",
                "acl-public-a PERMITTED out 40000 to 10.0.1.101: line 100");
        Trace linux = book().add(acl(PUBLIC_A,
                List.of(line(1, Action.ALLOW, 443, 443), line(2, Action.ALLOW, 32768, 60999)), List.of(ALL)))
                .trace(task("a"), FlowEnd.Internet.CLIENT, 443);
        assertThat(stopped(linux)).as("a NAT gateway takes its ports from 1024 up")
                .containsExactly("reply acl-public-a");
    }

    @Test
    void r161AListOfTheHostsSubnetSeesTheHostPort() {
        Rulebook book = Rulebook.network()
                .balancer(LoadBalancer.Type.APPLICATION, TargetGroup.TargetType.INSTANCE)
                .service("web", NetworkMode.BRIDGE, true)
                .bridge("t", "web", H1, 32768, "172.17.0.2");
        assertThat(book.add(acl(PRIVATE_A, List.of(line(1, Action.ALLOW, 32768, 32768)), List.of(ALL)))
                .trace(FlowEnd.Internet.CLIENT, task("t"), 3000)
                .isDelivered()).isTrue();
        assertThat(book.add(acl(PRIVATE_A, List.of(line(1, Action.ALLOW, 3000, 3000)), List.of(ALL)))
                .trace(FlowEnd.Internet.CLIENT, task("t"), 3000)
                .isDelivered()).isFalse();
    }

    @Test
    void everythingThatStopsAPacketAndItsAnswerIsNamed() {
        Trace trace = book().group(Rulebook.SG_TASK, List.of(), List.of())
                .add(acl(PRIVATE_A, List.of(), List.of()))
                .add(acl(PRIVATE_B, List.of(), List.of()))
                .trace(task("a"), task("b"), 3000);
        assertThat(stopped(trace)).containsExactly("sg-task", "acl-private-a", "acl-private-b", "sg-task",
                "reply acl-private-b", "reply acl-private-a");
        assertThat(trace.reply()).isEmpty();
    }

    @Test
    void r113UdpLinesSayNothingOfTcp() {
        NetworkAclEntry udp = new NetworkAclEntry(1, Optional.of(Protocol.UDP), PortRange.ALL, Cidr.EVERYWHERE,
                Action.ALLOW);
        assertThat(
                book().add(acl(PRIVATE_B, List.of(udp), List.of(ALL))).trace(task("a"), task("b"), 3000).isDelivered())
                .isFalse();
    }

    @Test
    void linesStandInTheOrderOfTheirNumbers() {
        List<Integer> numbers = Stream.of(300, 100, 200).toList();
        NetworkAcl acl = acl(PRIVATE_A, numbers.stream().map(n -> line(n, Action.ALLOW, 1, 2)).toList(), List.of());
        assertThat(acl.ingress()).extracting(NetworkAclEntry::number).isEqualTo(Arrays.asList(100, 200, 300));
    }
}
