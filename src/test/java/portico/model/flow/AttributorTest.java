package portico.model.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static portico.model.flow.Rulebook.H1;
import static portico.model.flow.Rulebook.H2;
import static portico.model.flow.Rulebook.PRIVATE_A;
import static portico.model.flow.Rulebook.RDS;
import static portico.model.flow.Rulebook.task;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import portico.model.flow.log.Attributed;
import portico.model.flow.log.Attribution;
import portico.model.flow.log.Attributor;
import portico.model.flow.log.Direction;
import portico.model.flow.log.FlowLog;
import portico.model.flow.log.FlowSum;
import portico.model.flow.log.FlowSums;
import portico.model.flow.log.LogFormat;
import portico.model.flow.log.LogRecord;
import portico.model.flow.log.Party;
import portico.model.flow.log.Sighting;
import portico.model.flow.log.TraceLog;
import portico.model.flow.log.Way;
import portico.model.id.InterfaceId;
import portico.model.id.ResourceId;
import portico.model.id.ServiceId;
import portico.model.id.TaskDefinitionId;
import portico.model.id.TaskId;
import portico.model.net.Ipv4Address;
import portico.model.net.Protocol;
import portico.model.topology.Labels;
import portico.model.topology.LoadBalancer;
import portico.model.topology.NetworkMode;
import portico.model.topology.TargetGroup;
import portico.model.topology.Topology;

/** R174 and R177: from a line to interface, task, service and team. */
class AttributorTest {

    /** H1: bridge tasks t and u on 32768 and 32769; H2: host-mode task h on 3000; awsvpc task a on H1. */
    static Rulebook modes() {
        return Rulebook.network()
                .balancer(LoadBalancer.Type.APPLICATION, TargetGroup.TargetType.INSTANCE)
                .service("web", NetworkMode.BRIDGE, true)
                .service("open", NetworkMode.HOST, false)
                .service("own", NetworkMode.AWSVPC, false)
                .bridge("t", "web", H1, 32768, "172.17.0.2")
                .bridge("u", "web", H1, 32769, "172.17.0.3")
                .hostMode("h", "open", H2)
                .awsvpc("a", "own", Optional.of(H1), PRIVATE_A, "10.0.1.101", Optional.empty());
    }

    static LogRecord line(String nic, String src, String dst, int srcPort, int dstPort) {
        return new LogRecord(LogFormat.DEFAULT, List.of("2", "123456789012", nic, src, dst, Integer.toString(srcPort),
                Integer.toString(dstPort), "6", "12", "4200", "1795000000", "1795000060", "ACCEPT", "OK"));
    }

    private static Attributed attributed(Topology topology, LogRecord line) {
        return new Attributor(topology, Attributor.TEAM).of(line);
    }

    private static String words(Attribution end) {
        return switch (end) {
            case Attribution.Known(var party, var by) -> party.name() + " by " + by;
            case Attribution.Shared(var host, var candidates) ->
                "one of " + candidates.stream().map(Party::name).toList() + " on " + host.name();
            case Attribution.Outside(var address) -> "outside " + address;
            case Attribution.Unknown(var what) -> "unknown " + what;
        };
    }

    @ParameterizedTest
    @CsvSource({
            // an interface of its own
            "eni-a, 10.0.101.10, 10.0.1.101, 41000, 3000, a by INTERFACE, alb by ADDRESS, INGRESS",
            "eni-a, 10.0.1.101, 10.0.3.50, 40000, 5432, a by INTERFACE, rds by ADDRESS, EGRESS",
            // R174: the host port is a container's
            "eni-H1-10.0.1.100, 10.0.101.10, 10.0.1.100, 41000, 32768, t by HOST_PORT, alb by ADDRESS, INGRESS",
            "eni-H1-10.0.1.100, 10.0.1.100, 10.0.101.10, 32769, 41000, u by HOST_PORT, alb by ADDRESS, EGRESS",
            "eni-H2-10.0.2.100, 10.0.1.101, 10.0.2.100, 40000, 3000, h by HOST_PORT, a by ADDRESS, INGRESS",
            // one beyond: a port that nobody holds
            "eni-H1-10.0.1.100, 10.0.1.100, 10.0.3.50, 40000, 5432, '[t, u] on H1', rds by ADDRESS, EGRESS",
            "eni-H1-10.0.1.100, 10.0.101.10, 10.0.1.100, 41000, 32770, '[t, u] on H1', alb by ADDRESS, INGRESS",
            // the agent's and SSH's ports are the host's own
            "eni-H1-10.0.1.100, 10.0.1.101, 10.0.1.100, 40000, 22, H1 by INTERFACE, a by ADDRESS, INGRESS",
            // by address, where the id is not known
            "eni-0f00, 10.0.101.10, 10.0.1.101, 41000, 3000, alb by ADDRESS, a by ADDRESS, EGRESS",
            "eni-a, 203.0.113.9, 10.0.1.101, 51000, 3000, a by INTERFACE, outside 203.0.113.9, INGRESS",
            "eni-a, 10.0.1.101, 10.0.9.9, 40000, 80, a by INTERFACE, unknown 10.0.9.9, EGRESS",
            "eni-0f00, 10.0.9.8, 10.0.9.9, 40000, 80, unknown eni-0f00, unknown 10.0.9.8, ",
            "eni-a, 2001:db8::1, 10.0.1.101, 51000, 3000, a by INTERFACE, outside 2001:db8::1, INGRESS"})
    void r174EachSideOfALine(String nic, String src, String dst, int srcPort, int dstPort, String own, String peer,
            Direction direction) {
        Attributed one = attributed(modes().build(), line(nic, src, dst, srcPort, dstPort));
        assertThat(words(one.own())).endsWith(own);
        assertThat(words(one.peer().orElseThrow())).isEqualTo(peer);
        assertThat(one.direction()).isEqualTo(Optional.ofNullable(direction));
    }

    /** A document names no interface of a NAT gateway, so its lines are known by its address; beyond, where nothing stands instead of another. */
    @ParameterizedTest
    @CsvSource({"eni-nat-10.0.101.20, 10.0.1.101, a by ADDRESS", "eni-0f00, 10.0.1.101, a by ADDRESS",
            "eni-0f00, 10.0.101.20, ", "eni-a, 10.0.1.101, "})
    void r176WhomANatGatewayPassedOn(String nic, String packet, String behind) {
        LogFormat packets = new LogFormat(
                List.of("interface-id", "srcaddr", "dstaddr", "srcport", "dstport", "pkt-srcaddr", "protocol"));
        LogRecord line = new LogRecord(packets,
                List.of(nic, "10.0.101.20", "198.51.100.99", "1024", "443", packet, "6"));
        assertThat(attributed(modes().build(), line).behind().map(AttributorTest::words))
                .isEqualTo(Optional.ofNullable(behind));
    }

    @Test
    void aLineThatTellsNoTimeLeavesTheTimesOfTheOthers() {
        LogFormat timeless = new LogFormat(
                List.of("interface-id", "srcaddr", "dstaddr", "srcport", "dstport", "protocol", "action"));
        LogRecord first = new LogRecord(timeless,
                List.of("eni-a", "10.0.1.101", "10.0.3.50", "40001", "5432", "6", "ACCEPT"));
        LogRecord second = line("eni-a", "10.0.1.101", "10.0.3.50", 40000, 5432);
        FlowSums sums = new FlowSums(modes().build(), Attributor.TEAM);
        for (List<LogRecord> lines : List.of(List.of(first, second), List.of(second, first))) {
            assertThat(sums.of(new FlowLog(lines))).singleElement()
                    .returns(2L, FlowSum::lines)
                    .returns(1_795_000_000L, FlowSum::start)
                    .returns(1_795_000_060L, FlowSum::end);
        }
    }

    @Test
    void r174WhatBridgeModeMakesUnattributableNamesItsCandidatesAndTheHost() {
        Attribution own = attributed(modes().build(), line("eni-H1-10.0.1.100", "10.0.1.100", "10.0.3.50", 40000, 5432))
                .own();
        assertThat(own.certain()).isEmpty();
        assertThat(own.possible()).extracting(Party::name).containsExactly("t", "u", "H1");
        assertThat(own.mayBe("web")).isTrue();
        assertThat(own.mayBe("own")).isFalse();
    }

    @Test
    void r174AHostWithoutTasksThatShareItsAddressIsItself() {
        Topology topology = Rulebook.network().build();
        assertThat(words(attributed(topology, line("eni-1", "10.0.1.100", "10.0.3.50", 40000, 5432)).own()))
                .isEqualTo("H1 by ADDRESS");
    }

    @Test
    void r177EcsFieldsNeedNoJoin() {
        LogFormat format = new LogFormat(
                List.of("interface-id", "srcaddr", "dstaddr", "ecs-service-name", "ecs-task-id"));
        LogRecord known = new LogRecord(format, List.of("eni-0f", "10.0.1.100", "10.0.3.50", "web", "t"));
        assertThat(words(attributed(modes().build(), known).own())).isEqualTo("t by ECS_FIELDS");
        LogRecord gone = new LogRecord(format, List.of("eni-0f", "10.0.1.77", "10.0.3.50", "web", "0123abc"));
        Party party = attributed(modes().build(), gone).own().certain().orElseThrow();
        assertThat(party.name()).isEqualTo("0123abc");
        assertThat(party.service()).contains("web");
    }

    @Test
    void r177LinesWithoutTrafficAreTheirInterfacesToo() {
        LogRecord noData = new LogRecord(LogFormat.DEFAULT,
                List.of("2", "1", "eni-a", "-", "-", "-", "-", "-", "-", "-", "1", "2", "-", "NODATA"));
        Attributed one = attributed(modes().build(), noData);
        assertThat(words(one.own())).isEqualTo("a by INTERFACE");
        assertThat(one.peer()).isEmpty();
    }

    @Test
    void everyLineThatATraceWritesIsItsInterfaceOwners() {
        Topology topology = modes().build();
        Attributor attributor = new Attributor(topology, Attributor.TEAM);
        for (FlowEnd from : List.of(task("t"), task("h"), task("a"), FlowEnd.Internet.CLIENT)) {
            for (FlowEnd to : List.of(task("u"), task("h"), task("a"), Rulebook.at(RDS), FlowEnd.Internet.CLIENT)) {
                Trace trace = new FlowTracer(topology)
                        .trace(new Flow(from, to, to.equals(Rulebook.at(RDS)) ? 5432 : 3000, Protocol.TCP));
                for (Sighting sighting : new TraceLog(topology).of(trace).all()) {
                    for (LogFormat format : List.of(LogFormat.DEFAULT, LogFormat.ECS)) {
                        Attributed one = attributor.of(sighting.in(format));
                        assertThat(one.direction()).contains(sighting.direction());
                        assertThat(one.own().possible().map(Party::owner)).as("%s", sighting.in(format))
                                .anyMatch(owner -> owner.equals(sighting.owner()) || topology.find(owner).isPresent()
                                        && onHost(topology, owner, sighting.owner()));
                    }
                }
            }
        }
    }

    private static boolean onHost(Topology topology, ResourceId task, ResourceId host) {
        return task instanceof TaskId id && topology.task(id).instance().filter(host::equals).isPresent();
    }

    @Test
    void theTeamIsThatOfTheNearestTag() {
        SequencedMap<ResourceId, Map<String, String>> tags = new LinkedHashMap<>();
        Topology topology = modes().build();
        assertThat(team(topology, tags)).isEmpty();
        tags.put(new TaskDefinitionId("own"), Map.of("Team", "definitions"));
        assertThat(team(topology, tags)).contains("definitions");
        tags.put(new ServiceId("own"), Map.of("team", "services", "other", "x"));
        assertThat(team(topology, tags)).contains("services");
        tags.put(new TaskId("a"), Map.of("TEAM", "tasks"));
        assertThat(team(topology, tags)).contains("tasks");
        tags.put(new InterfaceId("eni-a"), Map.of("team", "interfaces"));
        assertThat(team(topology, tags)).contains("interfaces");
    }

    private static Optional<String> team(Topology topology, SequencedMap<ResourceId, Map<String, String>> tags) {
        Topology tagged = topology.withLabels(new Labels(tags, new LinkedHashMap<>()));
        return attributed(tagged, line("eni-a", "10.0.1.101", "10.0.3.50", 40000, 5432)).own()
                .certain()
                .flatMap(Party::team);
    }

    @Test
    void anInterfaceIsFoundByTheIdThatTheTopologyWasTold() {
        SequencedMap<InterfaceId, Labels.Held> held = new LinkedHashMap<>(
                Map.of(new InterfaceId("eni-0abc"), new Labels.Held(PRIVATE_A, Ipv4Address.of("10.0.1.100"))));
        Topology topology = modes().build().withLabels(new Labels(new LinkedHashMap<>(), held));
        Attributed one = attributed(topology, line("eni-0abc", "10.0.9.9", "10.0.1.100", 40000, 32768));
        assertThat(words(one.own())).isEqualTo("t by HOST_PORT");
    }

    @Test
    void linesThatSayTheSameAreAddedUpTheMostBytesFirst() {
        FlowLog log = new FlowLog(List.of(line("eni-a", "10.0.1.101", "10.0.3.50", 40000, 5432),
                line("eni-a", "10.0.3.50", "10.0.1.101", 5432, 40000),
                line("eni-a", "10.0.1.101", "10.0.3.50", 40017, 5432),
                line("eni-H1-10.0.1.100", "10.0.101.10", "10.0.1.100", 41000, 32768)));
        List<FlowSum> sums = new FlowSums(modes().build(), Attributor.TEAM).of(log);
        assertThat(sums)
                .extracting(s -> words(s.key().own()) + " " + s.key().way() + " " + words(s.key().peer()) + " "
                        + s.key().port() + " " + s.lines() + " " + s.bytes())
                .containsExactly("a by INTERFACE calls rds by ADDRESS 5432 2 8400",
                        "a by INTERFACE answered by rds by ADDRESS 5432 1 4200",
                        "t by HOST_PORT called by alb by ADDRESS 32768 1 4200");
        assertThat(sums.getFirst().key().way()).isEqualTo(Way.CALLS);
    }

    @Test
    void whoeverIsToldHowFarItIsMayEndIt() {
        FlowLog log = new FlowLog(Collections.nCopies(9000, line("eni-a", "10.0.1.101", "10.0.3.50", 40000, 5432)));
        FlowSums sums = new FlowSums(modes().build(), Attributor.TEAM);
        List<Double> told = new ArrayList<>();
        assertThat(sums.of(log, told::add)).hasSize(1);
        assertThat(told).hasSizeGreaterThan(1).isSorted().startsWith(0.0).allMatch(fraction -> fraction < 1);
        assertThatThrownBy(() -> sums.of(log, fraction -> {
            throw new CancellationException("enough");
        })).isInstanceOf(CancellationException.class);
    }
}
