package portico.model.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static portico.model.flow.Rulebook.H1;
import static portico.model.flow.Rulebook.H2;
import static portico.model.flow.Rulebook.PRIVATE_A;
import static portico.model.flow.Rulebook.VPC;
import static portico.model.flow.Rulebook.at;
import static portico.model.flow.Rulebook.task;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import portico.model.flow.reach.Outcome;
import portico.model.flow.reach.ReachEnd;
import portico.model.flow.reach.Reachability;
import portico.model.id.LoadBalancerId;
import portico.model.id.ServiceId;
import portico.model.id.TargetGroupId;
import portico.model.id.TaskId;
import portico.model.id.ZoneId;
import portico.model.net.Ipv4Address;
import portico.model.net.Protocol;
import portico.model.topology.LoadBalancer;
import portico.model.topology.NetworkMode;
import portico.model.topology.NodeAddress;
import portico.model.topology.Setting;
import portico.model.topology.TargetAttributes;
import portico.model.topology.TargetGroup.OtherTarget;
import portico.model.topology.TargetGroup;
import portico.model.topology.TargetState;
import portico.model.topology.TaskStatus;
import portico.model.topology.Topology;

/** Which targets a node may choose (R134, R135, R137), and whose address they see (R131). */
class TargetHealthTest {

    private static final OtherTarget ON_H1 = new OtherTarget("H1", 32768);
    private static final OtherTarget ON_H2 = new OtherTarget("H2", 32770);

    private static Rulebook bridges(LoadBalancer.Type type) {
        return Rulebook.network()
                .group(Rulebook.SG_HOST, List.of(Rulebook.ALL_OUT), List.of(Rulebook.ALL_OUT))
                .balancer(type, TargetGroup.TargetType.INSTANCE)
                .service("web", NetworkMode.BRIDGE, true)
                .bridge("t1", "web", H1, 32768, "172.17.0.2")
                .bridge("t2", "web", H2, 32770, "172.17.0.2");
    }

    private static Rulebook with(Rulebook book, TargetGroup.TargetType type, Setting client, Setting zones,
            Map<OtherTarget, TargetState> health) {
        return book.add(new TargetGroup(new TargetGroupId("tg"), "tg", VPC, type, "TCP", 80, List.of(),
                new TargetAttributes(client, zones), health));
    }

    private static Rulebook healthy(TargetState first, TargetState second) {
        return with(bridges(LoadBalancer.Type.APPLICATION), TargetGroup.TargetType.INSTANCE, Setting.DEFAULT,
                Setting.DEFAULT, Map.of(ON_H1, first, ON_H2, second));
    }

    private static List<String> steps(Trace trace) {
        return trace.hops()
                .stream()
                .filter(hop -> hop.place() == Hop.Place.LOAD_BALANCER)
                .flatMap(hop -> hop.steps().stream())
                .filter(step -> step.kind() == Step.Kind.LOAD_BALANCER)
                .map(step -> step.rule() + " " + step.detail())
                .toList();
    }

    private static String node(Trace trace) {
        return steps(trace).getFirst();
    }

    @ParameterizedTest
    @CsvSource({"HEALTHY, HEALTHY, DELIVERED", "UNAVAILABLE, HEALTHY, DELIVERED", "UNHEALTHY, HEALTHY, NO_TARGET",
            "INITIAL, HEALTHY, NO_TARGET", "DRAINING, HEALTHY, NO_TARGET", "UNUSED, HEALTHY, NO_TARGET",
            "UNHEALTHY, UNHEALTHY, DELIVERED", "INITIAL, UNHEALTHY, DELIVERED", "DRAINING, UNHEALTHY, NO_TARGET"})
    void r134OnlyHealthyTargetsGetRequestsOrAllWhereNoneIs(TargetState first, TargetState second, Disposition verdict) {
        Trace trace = healthy(first, second).trace(FlowEnd.Internet.CLIENT, task("t1"), 3000);
        assertThat(trace.disposition()).isEqualTo(verdict);
    }

    @Test
    void r134TheTraceSaysWhy() {
        assertThat(node(
                healthy(TargetState.DRAINING, TargetState.HEALTHY).trace(FlowEnd.Internet.CLIENT, task("t1"), 3000)))
                .isEqualTo("R134 t1 is draining in tg and gets no new requests");
        assertThat(node(
                healthy(TargetState.UNHEALTHY, TargetState.INITIAL).trace(FlowEnd.Internet.CLIENT, task("t1"), 3000)))
                .isEqualTo("R130 * to tg, healthy or not: none is (modelling)");
    }

    @Test
    void r134ANodePassesOverWhoeverIsNotHealthy() {
        Trace trace = healthy(TargetState.UNHEALTHY, TargetState.HEALTHY).trace(FlowEnd.Internet.CLIENT,
                at(Rulebook.ALB), 443);
        assertThat(trace.isDelivered()).isTrue();
        assertThat(Rulebook.rows(trace.hops())).contains("LOAD_BALANCER 10.0.102.10:41000 > 10.0.2.100:32770");
    }

    /** Where nodes keep to their zones, each zone is open for itself; else the group is as a whole. */
    @ParameterizedTest
    @CsvSource({"OFF, UNHEALTHY, HEALTHY, DELIVERED, a", "OFF, HEALTHY, UNHEALTHY, DELIVERED, b",
            "OFF, DRAINING, HEALTHY, NO_TARGET, ", "ON, UNHEALTHY, HEALTHY, NO_TARGET, ",
            "OFF, DRAINING, UNHEALTHY, NO_TARGET, b", "ON, DRAINING, DRAINING, NO_TARGET, ",
            "OFF, UNHEALTHY, UNHEALTHY, DELIVERED, a b", "ON, UNHEALTHY, INITIAL, DELIVERED, all"})
    void r134ANodeThatKeepsToItsZoneFailsOpenAlone(Setting zones, TargetState first, TargetState second,
            Disposition verdict, String open) {
        Rulebook book = with(bridges(LoadBalancer.Type.APPLICATION), TargetGroup.TargetType.INSTANCE, Setting.DEFAULT,
                zones, Map.of(ON_H1, first, ON_H2, second));
        assertThat(book.trace(FlowEnd.Internet.CLIENT, task("t1"), 3000).disposition()).isEqualTo(verdict);
        Topology topology = book.build();
        assertThat(new TargetHealth(topology).open(topology.targetGroup(new TargetGroupId("tg"))))
                .extracting(zone -> zone.map(ZoneId::value).orElse("all"))
                .containsExactlyElementsOf(open == null ? List.of() : List.of(open.split(" ", -1)));
    }

    @Test
    void r134ThoseWhoCallByNameAreLedToAZoneWhereSomebodyServes() {
        Rulebook book = with(bridges(LoadBalancer.Type.APPLICATION), TargetGroup.TargetType.INSTANCE, Setting.DEFAULT,
                Setting.OFF, Map.of(ON_H1, TargetState.UNHEALTHY, ON_H2, TargetState.HEALTHY));
        assertThat(Rulebook.rows(book.trace(FlowEnd.Internet.CLIENT, at(Rulebook.ALB), 443).hops()))
                .contains("LOAD_BALANCER 10.0.102.10:41000 > 10.0.2.100:32770");
        assertThat(node(book.trace(FlowEnd.Internet.CLIENT, task("t1"), 3000)))
                .isEqualTo("R130 * to tg, targets in its own zone only, healthy or not: none there is (modelling)");
    }

    @Test
    void r134ATargetThatIsRegisteredByHandServesItsZone() {
        TargetGroup group = new TargetGroup(new TargetGroupId("tg"), "tg", VPC, TargetGroup.TargetType.INSTANCE, "TCP",
                80, List.of(new OtherTarget("10.0.2.77", 3000)), new TargetAttributes(Setting.DEFAULT, Setting.OFF),
                Map.of(ON_H1, TargetState.UNHEALTHY, ON_H2, TargetState.UNHEALTHY));
        Rulebook book = bridges(LoadBalancer.Type.APPLICATION).add(group);
        assertThat(book.trace(FlowEnd.Internet.CLIENT, task("t1"), 3000).isDelivered()).isTrue();
        assertThat(book.trace(FlowEnd.Internet.CLIENT, task("t2"), 3000).disposition())
                .isEqualTo(Disposition.NO_TARGET);
    }

    @Test
    void r137ATargetWhereNoNodeIsIsUnusedAndDoesNotServe() {
        Rulebook book = bridges(LoadBalancer.Type.APPLICATION).balancer(LoadBalancer.Type.APPLICATION,
                TargetGroup.TargetType.INSTANCE, Rulebook.PUBLIC_A);
        Topology topology = with(book, TargetGroup.TargetType.INSTANCE, Setting.DEFAULT, Setting.DEFAULT,
                Map.of(ON_H1, TargetState.UNHEALTHY)).build();
        assertThat(new TargetHealth(topology).targets(topology.targetGroup(new TargetGroupId("tg"))))
                .extracting(t -> t.held().words())
                .containsExactly("unhealthy", "unused");
        assertThat(new FlowTracer(topology).trace(new Flow(FlowEnd.Internet.CLIENT, task("t1"), 3000, Protocol.TCP))
                .isDelivered()).as("nobody serves in the only zone").isTrue();
    }

    /** A task leaves its target groups first of all, whatever was heard of it before. */
    @ParameterizedTest
    @CsvSource({"RUNNING, healthy", "DEACTIVATING, draining", "STOPPING, draining"})
    void r93ATaskThatStopsDrains(TaskStatus status, String state) {
        Topology topology = healthy(TargetState.HEALTHY, TargetState.HEALTHY).build();
        Topology leaving = topology.with(topology.task(new TaskId("t1")).withStatus(status));
        assertThat(words(leaving)).containsExactly(state, "healthy");
    }

    /** ECS registers a task while it activates, and its first check comes after that; what was heard of it goes before. */
    @ParameterizedTest
    @CsvSource({"PROVISIONING, unused: ECS registers it once it is ACTIVATING (R93)",
            "PENDING, unused: ECS registers it once it is ACTIVATING (R93)",
            "ACTIVATING, initial: its first check follows once it runs (R93)", "RUNNING, healthy"})
    void r93ATaskThatStartsIsRegisteredWhileItActivates(TaskStatus status, String words) {
        Topology running = alikes().build();
        Topology starting = running.with(running.task(new TaskId("t1")).withStatus(status));
        assertThat(words(starting)).containsExactly(words, "healthy");
        assertThat(new FlowTracer(starting).trace(new Flow(FlowEnd.Internet.CLIENT, task("t1"), 3000, Protocol.TCP))
                .isDelivered()).isEqualTo(status == TaskStatus.RUNNING);
        Topology heard = healthy(TargetState.HEALTHY, TargetState.HEALTHY).build();
        assertThat(words(heard.with(heard.task(new TaskId("t1")).withStatus(status)))).containsExactly("healthy",
                "healthy");
    }

    private static List<String> words(Topology topology) {
        return new TargetHealth(topology).targets(topology.targetGroup(new TargetGroupId("tg")))
                .map(target -> target.held().words())
                .toList();
    }

    private static Rulebook alikes() {
        return Rulebook.network()
                .group(Rulebook.SG_TASK, List.of(Rulebook.ALL_OUT), List.of(Rulebook.ALL_OUT))
                .balancer(LoadBalancer.Type.APPLICATION, TargetGroup.TargetType.IP)
                .service("web", NetworkMode.AWSVPC, true)
                .awsvpc("t1", "web", Optional.of(H1), PRIVATE_A, "10.0.1.101", Optional.empty())
                .awsvpc("t2", "web", Optional.of(H1), PRIVATE_A, "10.0.1.102", Optional.empty());
    }

    private static List<Disposition> fromTheInternet(Topology topology) {
        Reachability reach = Reachability.of(topology);
        ReachEnd internet = reach.end(FlowEnd.Internet.CLIENT).orElseThrow();
        return reach.between(internet, reach.end(at(new ServiceId("web"))).orElseThrow())
                .stream()
                .flatMap(opening -> opening.outcomes().stream())
                .map(Outcome::disposition)
                .toList();
    }

    @Test
    void r93TheMatrixTellsATaskThatStopsFromOneBesideItThatRuns() {
        Topology topology = alikes().build();
        assertThat(fromTheInternet(topology)).containsExactly(Disposition.DELIVERED);
        assertThat(fromTheInternet(topology.with(topology.task(new TaskId("t1")).withStatus(TaskStatus.STOPPING))))
                .containsExactlyInAnyOrder(Disposition.DELIVERED, Disposition.NO_TARGET);
    }

    /** The one inside crosses zones and so knows somebody who serves; the one outside does not. */
    @Test
    void r134TheMatrixTellsWhichOfTwoBalancersSendsNothingToATarget() {
        Rulebook book = alikes().awsvpc("t3", "web", Optional.of(H2), Rulebook.PRIVATE_B, "10.0.2.101",
                Optional.empty());
        LoadBalancer inside = (LoadBalancer) book.build().find(Rulebook.ALB).orElseThrow();
        with(book, TargetGroup.TargetType.IP, Setting.DEFAULT, Setting.DEFAULT,
                Map.of(new OtherTarget("10.0.1.101", 3000), TargetState.UNHEALTHY, new OtherTarget("10.0.1.102", 3000),
                        TargetState.DRAINING))
                .add(new LoadBalancer(Rulebook.ALB, "alb", VPC, LoadBalancer.Type.APPLICATION, false, inside.nodes(),
                        inside.securityGroups(), inside.listeners()))
                .add(new LoadBalancer(new LoadBalancerId("nlb"), "nlb", VPC, LoadBalancer.Type.NETWORK, true,
                        List.of(new NodeAddress(Rulebook.PUBLIC_A, Ipv4Address.of("10.0.101.11"),
                                Rulebook.ip("198.51.100.30")),
                                new NodeAddress(Rulebook.PUBLIC_B, Ipv4Address.of("10.0.102.11"),
                                        Rulebook.ip("198.51.100.31"))),
                        List.of(), inside.listeners()));
        assertThat(book.trace(FlowEnd.Internet.CLIENT, task("t1"), 3000).isDelivered()).isTrue();
        assertThat(fromTheInternet(book.build())).containsExactlyInAnyOrder(Disposition.DELIVERED,
                Disposition.NO_TARGET);
    }

    @Test
    void r134NobodyKnowsTheHealthOfATaskThatWasReplaced() {
        Trace trace = healthy(TargetState.UNHEALTHY, TargetState.HEALTHY).bridge("t1", "web", H1, 32771, "172.17.0.2")
                .trace(FlowEnd.Internet.CLIENT, task("t1"), 3000);
        assertThat(trace.isDelivered()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"DEFAULT, 10.0.101.10:41000", "OFF, 10.0.101.10:41000", "ON, 203.0.113.9:51000"})
    void r131AnIpTargetSeesTheClientWhereTheGroupKeepsIt(Setting setting, String seen) {
        Rulebook book = Rulebook.network()
                .balancer(LoadBalancer.Type.NETWORK, TargetGroup.TargetType.IP)
                .service("web", NetworkMode.AWSVPC, true)
                .awsvpc("t", "web", Optional.of(H1), PRIVATE_A, "10.0.1.101", Optional.empty());
        assertThat(Rulebook.rows(with(book, TargetGroup.TargetType.IP, setting, Setting.DEFAULT, Map.of())
                .group(Rulebook.SG_TASK, List.of(Rulebook.ALL_OUT), List.of(Rulebook.ALL_OUT))
                .trace(FlowEnd.Internet.CLIENT, task("t"), 3000)
                .hops())).contains("LOAD_BALANCER " + seen + " > 10.0.1.101:3000");
    }

    @ParameterizedTest
    @CsvSource({"DEFAULT, 203.0.113.9:51000", "ON, 203.0.113.9:51000", "OFF, 10.0.101.10:41000"})
    void r131AnInstanceTargetSeesTheNodeWhereTheGroupDoesNotKeepTheClient(Setting setting, String seen) {
        assertThat(Rulebook.rows(with(bridges(LoadBalancer.Type.NETWORK), TargetGroup.TargetType.INSTANCE, setting,
                Setting.DEFAULT, Map.of()).trace(FlowEnd.Internet.CLIENT, task("t1"), 3000).hops()))
                .contains("LOAD_BALANCER " + seen + " > 10.0.1.100:32768");
    }

    @Test
    void r134WhoLetsOnlyClientsInIsHeldUnhealthy() {
        Rulebook book = bridges(LoadBalancer.Type.NETWORK).group(Rulebook.SG_HOST,
                List.of(Rulebook.in(32768, "203.0.113.0/24")), List.of(Rulebook.ALL_OUT));
        Trace trace = book.trace(FlowEnd.Internet.CLIENT, task("t1"), 3000);
        assertThat(trace.isDelivered()).isTrue();
        assertThat(steps(trace)).contains(
                "R134 health checks from 10.0.101.10 to 32768 are stopped by sg-host: AWS holds the target unhealthy, and sends to it while no other there is healthy");
        assertThat(trace.reply()).as("it says nothing of answers")
                .flatExtracting(Hop::steps)
                .noneMatch(step -> step.rule().equals(Rules.HEALTH));
        assertThat(book.trace(at(Rulebook.ALB), task("t1"), 3000).disposition())
                .isEqualTo(Disposition.DENIED_BY_SECURITY_GROUP);
        assertThat(steps(bridges(LoadBalancer.Type.NETWORK).trace(FlowEnd.Internet.CLIENT, task("t1"), 3000)))
                .noneMatch(words -> words.startsWith("R134"));
    }

    @Test
    void r131TheSettingChangesNothingOverUdp() {
        Rulebook book = with(bridges(LoadBalancer.Type.NETWORK), TargetGroup.TargetType.INSTANCE, Setting.OFF,
                Setting.DEFAULT, Map.of());
        Trace trace = new FlowTracer(book.build())
                .trace(new Flow(FlowEnd.Internet.CLIENT, task("t1"), 3000, Protocol.UDP));
        assertThat(Rulebook.rows(trace.hops())).contains("LOAD_BALANCER 203.0.113.9:51000 > 10.0.1.100:3000");
    }

    @ParameterizedTest
    @CsvSource({"NETWORK, DEFAULT, true", "NETWORK, OFF, true", "NETWORK, ON, false", "APPLICATION, DEFAULT, false",
            "APPLICATION, ON, false", "APPLICATION, OFF, true"})
    void r135TheTraceSaysWhichTargetsANodeMayChoose(LoadBalancer.Type type, Setting setting, boolean ownOnly) {
        String words = node(with(bridges(type), TargetGroup.TargetType.INSTANCE, Setting.DEFAULT, setting, Map.of())
                .trace(FlowEnd.Internet.CLIENT, task("t1"), 3000));
        assertThat(words).endsWith(ownOnly ? "* to tg, targets in its own zone only" : "* to tg");
    }
}
