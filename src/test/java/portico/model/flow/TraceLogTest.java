package portico.model.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static portico.model.flow.Rulebook.ALL_OUT;
import static portico.model.flow.Rulebook.H1;
import static portico.model.flow.Rulebook.H2;
import static portico.model.flow.Rulebook.PRIVATE_A;
import static portico.model.flow.Rulebook.PUBLIC_A;
import static portico.model.flow.Rulebook.RDS;
import static portico.model.flow.Rulebook.SG_ALB;
import static portico.model.flow.Rulebook.SG_RDS;
import static portico.model.flow.Rulebook.SG_TASK;
import static portico.model.flow.Rulebook.in;
import static portico.model.flow.Rulebook.task;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import org.junit.jupiter.api.Test;
import portico.model.flow.log.LogField;
import portico.model.flow.log.LogFormat;
import portico.model.flow.log.LogRecord;
import portico.model.flow.log.Sighting;
import portico.model.flow.log.TraceLog;
import portico.model.id.InterfaceId;
import portico.model.id.NetworkAclId;
import portico.model.id.SubnetId;
import portico.model.net.Cidr;
import portico.model.net.Ipv4Address;
import portico.model.net.PortRange;
import portico.model.net.Protocol;
import portico.model.topology.Labels;
import portico.model.topology.LoadBalancer;
import portico.model.topology.NetworkAcl;
import portico.model.topology.NetworkAclEntry;
import portico.model.topology.NetworkMode;
import portico.model.topology.TargetGroup;
import portico.model.topology.Topology;

/** R153, R167 and R172 to R177: the lines that interfaces along a trace write. */
class TraceLogTest {

    private static final FlowEnd INTERNET = FlowEnd.Internet.CLIENT;

    private static Rulebook behindAlb() {
        return Rulebook.network()
                .balancer(LoadBalancer.Type.APPLICATION, TargetGroup.TargetType.IP)
                .service("web", NetworkMode.AWSVPC, true)
                .awsvpc("t", "web", Optional.of(H1), PRIVATE_A, "10.0.1.101", Optional.empty());
    }

    private static Rulebook bridge() {
        return Rulebook.network()
                .balancer(LoadBalancer.Type.APPLICATION, TargetGroup.TargetType.INSTANCE)
                .service("web", NetworkMode.BRIDGE, true)
                .bridge("t", "web", H1, 32768, "172.17.0.2");
    }

    private static List<Sighting> written(Rulebook book, FlowEnd from, FlowEnd to, int port) {
        return new TraceLog(book.build()).of(book.trace(from, to, port)).all();
    }

    /** Interface, addresses, ports and action of lines in the default format. */
    private static List<String> brief(List<Sighting> lines) {
        return lines.stream().map(s -> s.in(LogFormat.DEFAULT)).map(TraceLogTest::one).toList();
    }

    private static String one(LogRecord line) {
        List<String> v = line.values();
        return String.join(" ", v.get(2), v.get(3), v.get(4), v.get(5), v.get(6), v.get(12));
    }

    private static List<Sighting> at(List<Sighting> lines, String networkInterface) {
        return lines.stream().filter(s -> s.networkInterface().value().equals(networkInterface)).toList();
    }

    @Test
    void r172AndR173TheTaskInterfaceWritesOneLineForEachDirection() {
        List<Sighting> lines = at(written(behindAlb(), INTERNET, task("t"), 3000), "eni-t");
        assertThat(lines).extracting(s -> s.in(LogFormat.DEFAULT).line())
                .containsExactly(
                        "2 123456789012 eni-t 10.0.101.10 10.0.1.101 41000 3000 6 12 4200 1795000000 1795000060 ACCEPT OK",
                        "2 123456789012 eni-t 10.0.1.101 10.0.101.10 3000 41000 6 10 9800 1795000000 1795000060 ACCEPT OK");
    }

    @Test
    void r130TheBalancersInterfaceSeesBothConnectionsBothWays() {
        assertThat(brief(written(behindAlb(), INTERNET, task("t"), 3000))).containsExactly(
                "eni-alb-10.0.101.10 203.0.113.9 10.0.101.10 51000 443 ACCEPT",
                "eni-alb-10.0.101.10 10.0.101.10 10.0.1.101 41000 3000 ACCEPT",
                "eni-t 10.0.101.10 10.0.1.101 41000 3000 ACCEPT", "eni-t 10.0.1.101 10.0.101.10 3000 41000 ACCEPT",
                "eni-alb-10.0.101.10 10.0.1.101 10.0.101.10 3000 41000 ACCEPT",
                "eni-alb-10.0.101.10 10.0.101.10 203.0.113.9 443 51000 ACCEPT");
    }

    @Test
    void r174BridgeLinesNameTheHostsInterfaceAddressAndPort() {
        assertThat(brief(at(written(bridge(), INTERNET, task("t"), 3000), "eni-H1-10.0.1.100"))).containsExactly(
                "eni-H1-10.0.1.100 10.0.101.10 10.0.1.100 41000 32768 ACCEPT",
                "eni-H1-10.0.1.100 10.0.1.100 10.0.101.10 32768 41000 ACCEPT");
    }

    @Test
    void r174AnInterfaceIsCalledAsTheTopologyKnowsIt() {
        SequencedMap<InterfaceId, Labels.Held> held = new LinkedHashMap<>(
                Map.of(new InterfaceId("eni-0abc"), new Labels.Held(PRIVATE_A, Ipv4Address.of("10.0.1.100"))));
        Topology topology = bridge().build().withLabels(new Labels(new LinkedHashMap<>(), held));
        List<Sighting> lines = new TraceLog(topology).of(bridge().trace(INTERNET, task("t"), 3000)).all();
        assertThat(at(lines, "eni-0abc")).hasSize(2);
    }

    @Test
    void r175AGroupThatRefusesWritesOneReject() {
        Rulebook book = behindAlb().group(SG_TASK, List.of(in(80, SG_ALB)), List.of(ALL_OUT));
        List<Sighting> lines = written(book, INTERNET, task("t"), 3000);
        assertThat(brief(at(lines, "eni-t"))).containsExactly("eni-t 10.0.101.10 10.0.1.101 41000 3000 REJECT");
        assertThat(brief(lines)).hasSize(3).contains("eni-alb-10.0.101.10 10.0.101.10 10.0.1.101 41000 3000 ACCEPT");
    }

    private static NetworkAcl acl(SubnetId subnet, int in, int out) {
        return new NetworkAcl(new NetworkAclId("acl-" + subnet), "acl", Rulebook.VPC, false, List.of(subnet),
                List.of(allow(in)), List.of(allow(out)));
    }

    /** Passes ports up to one, to and from anywhere. */
    private static NetworkAclEntry allow(int most) {
        return new NetworkAclEntry(100, Optional.of(Protocol.TCP), new PortRange(0, most), Cidr.EVERYWHERE,
                NetworkAclEntry.Action.ALLOW);
    }

    @Test
    void r175AListThatLacksTheReturnRangeAcceptsTheRequestAndRejectsTheAnswer() {
        Rulebook book = behindAlb().add(acl(PRIVATE_A, 65535, 1023));
        assertThat(brief(at(written(book, INTERNET, task("t"), 3000), "eni-t"))).containsExactly(
                "eni-t 10.0.101.10 10.0.1.101 41000 3000 ACCEPT", "eni-t 10.0.1.101 10.0.101.10 3000 41000 REJECT");
    }

    /** A client whose answer is stopped sends no more than the answer that is stopped. */
    @Test
    void r175WhatIsRejectedIsOnePacket() {
        Rulebook book = behindAlb().add(acl(PRIVATE_A, 65535, 1023));
        assertThat(at(written(book, INTERNET, task("t"), 3000), "eni-t"))
                .extracting(line -> line.in(LogFormat.DEFAULT).line().split(" ", -1)[8])
                .containsExactly("1", "1");
    }

    @Test
    void r175AListThatRefusesTheRequestWritesOneReject() {
        Rulebook book = behindAlb().add(acl(PRIVATE_A, 1023, 65535));
        assertThat(brief(at(written(book, INTERNET, task("t"), 3000), "eni-t")))
                .containsExactly("eni-t 10.0.101.10 10.0.1.101 41000 3000 REJECT");
    }

    @Test
    void r175TheBalancersListMayRefuseEitherOfItsConnections() {
        String alb = "eni-alb-10.0.101.10";
        Rulebook answer = behindAlb().add(acl(PUBLIC_A, 1023, 65535));
        assertThat(brief(at(written(answer, INTERNET, task("t"), 3000), alb))).containsExactly(
                alb + " 203.0.113.9 10.0.101.10 51000 443 ACCEPT", alb + " 10.0.101.10 10.0.1.101 41000 3000 ACCEPT",
                alb + " 10.0.1.101 10.0.101.10 3000 41000 REJECT");
        Rulebook client = behindAlb().add(acl(PUBLIC_A, 65535, 50000));
        assertThat(brief(at(written(client, INTERNET, task("t"), 3000), alb))).endsWith(
                alb + " 10.0.1.101 10.0.101.10 3000 41000 ACCEPT", alb + " 10.0.101.10 203.0.113.9 443 51000 REJECT");
    }

    @Test
    void r175TheSendersGroupRefusesBeforeAnybodyElseSeesThePacket() {
        Rulebook book = Rulebook.network()
                .service("web", NetworkMode.AWSVPC, false)
                .awsvpc("t", "web", Optional.of(H1), PRIVATE_A, "10.0.1.101", Optional.empty())
                .group(SG_TASK, List.of(), List.of());
        assertThat(brief(written(book, task("t"), Rulebook.at(RDS), 5432)))
                .containsExactly("eni-t 10.0.1.101 10.0.3.50 40000 5432 REJECT");
    }

    @Test
    void r175TheBalancersOwnGroupRefusesThePacketItMade() {
        Rulebook book = behindAlb().group(SG_ALB, List.of(in(443, "0.0.0.0/0")), List.of());
        assertThat(brief(written(book, INTERNET, task("t"), 3000))).containsExactly(
                "eni-alb-10.0.101.10 203.0.113.9 10.0.101.10 51000 443 ACCEPT",
                "eni-alb-10.0.101.10 10.0.101.10 10.0.1.101 41000 3000 REJECT");
    }

    @Test
    void r110ARefusedConnectionIsAcceptedBothWaysForTheResetComesBack() {
        Rulebook book = behindAlb().group(SG_RDS, List.of(in(5433, SG_TASK)), List.of());
        assertThat(brief(written(book, task("t"), Rulebook.at(RDS), 5433))).containsExactly(
                "eni-t 10.0.1.101 10.0.3.50 40000 5433 ACCEPT", "eni-t 10.0.3.50 10.0.1.101 5433 40000 ACCEPT",
                "eni-rds-10.0.3.50 10.0.1.101 10.0.3.50 40000 5433 ACCEPT",
                "eni-rds-10.0.3.50 10.0.3.50 10.0.1.101 5433 40000 ACCEPT");
    }

    @Test
    void r176TheNatGatewayShowsItsOwnAddressAndWhosePacketItIs() {
        List<LogRecord> lines = at(written(behindAlb(), task("t"), INTERNET, 443), "eni-nat-10.0.101.20").stream()
                .map(s -> s.in(new LogFormat(List.of("srcaddr", "dstaddr", "pkt-srcaddr", "pkt-dstaddr"))))
                .toList();
        assertThat(lines).extracting(LogRecord::line)
                .containsExactly("10.0.1.101 10.0.101.20 10.0.1.101 203.0.113.9",
                        "10.0.101.20 203.0.113.9 10.0.1.101 203.0.113.9",
                        "203.0.113.9 10.0.101.20 203.0.113.9 10.0.101.20",
                        "10.0.101.20 10.0.1.101 203.0.113.9 10.0.1.101");
    }

    @Test
    void r177Version7NamesClusterServiceAndTaskAtTheTasksOwnInterface() {
        LogRecord line = at(written(behindAlb(), INTERNET, task("t"), 3000), "eni-t").getFirst().in(LogFormat.ECS);
        assertThat(line.values().getFirst()).isEqualTo("7");
        assertThat(line.text(LogField.ECS_CLUSTER_ARN)).contains("arn:aws:ecs:us-east-1:123456789012:cluster/default");
        assertThat(line.text(LogField.ECS_SERVICE_NAME)).contains("web");
        assertThat(line.text(LogField.ECS_TASK_ID)).contains("t");
        assertThat(line.text(LogField.ECS_TASK_ARN)).contains("arn:aws:ecs:us-east-1:123456789012:task/default/t");
        assertThat(line.text(LogField.ECS_TASK_DEFINITION_ARN))
                .contains("arn:aws:ecs:us-east-1:123456789012:task-definition/web:1");
        assertThat(line.text(LogField.INSTANCE_ID)).contains("H1");
        assertThat(line.text(LogField.FLOW_DIRECTION)).contains("ingress");
        assertThat(line.text(LogField.ECS_CONTAINER_ID)).isEmpty();
    }

    @Test
    void r177AnInstancesInterfaceLeavesTheEcsFieldsEmpty() {
        LogRecord line = at(written(bridge(), INTERNET, task("t"), 3000), "eni-H1-10.0.1.100").getFirst()
                .in(LogFormat.ECS);
        assertThat(line.text(LogField.ECS_TASK_ID)).isEmpty();
        assertThat(line.text(LogField.ECS_SERVICE_NAME)).isEmpty();
        assertThat(line.text(LogField.INSTANCE_ID)).contains("H1");
    }

    @Test
    void r167WhatStaysOnOneHostIsInNoLog() {
        Rulebook book = bridge().bridge("u", "web", H1, 32769, "172.17.0.3");
        assertThat(written(book, task("t"), task("u"), 3000)).isEmpty();
        assertThat(written(book, task("t"), task("u"), 32769)).isEmpty();
    }

    @Test
    void r167TasksWithInterfacesOfTheirOwnWriteAtBothThoughTheyShareAHost() {
        Rulebook book = behindAlb().awsvpc("u", "web", Optional.of(H1), PRIVATE_A, "10.0.1.102", Optional.empty());
        assertThat(written(book, task("t"), task("u"), 3000)).extracting(s -> s.networkInterface().value())
                .containsExactly("eni-t", "eni-u", "eni-u", "eni-t");
    }

    @Test
    void r168BridgeTasksOfTwoHostsWriteAtBothHosts() {
        Rulebook book = bridge().bridge("u", "web", H2, 32770, "172.17.0.2");
        assertThat(brief(written(book, task("t"), task("u"), 3000))).containsExactly(
                "eni-H1-10.0.1.100 10.0.1.100 10.0.2.100 40000 32770 ACCEPT",
                "eni-H2-10.0.2.100 10.0.1.100 10.0.2.100 40000 32770 ACCEPT",
                "eni-H2-10.0.2.100 10.0.2.100 10.0.1.100 32770 40000 ACCEPT",
                "eni-H1-10.0.1.100 10.0.2.100 10.0.1.100 32770 40000 ACCEPT");
    }

    @Test
    void r89WhatDiesAtTheInternetGatewayWasAcceptedAtItsInterface() {
        Rulebook book = behindAlb().awsvpc("p", "web", Optional.of(H2), PUBLIC_A, "10.0.101.50", Optional.empty());
        assertThat(brief(written(book, task("p"), INTERNET, 443)))
                .containsExactly("eni-p 10.0.101.50 203.0.113.9 40000 443 ACCEPT");
    }

    @Test
    void r170ANetworkLoadBalancerThatKeepsTheClientShowsItsOwnAddressOnItsSide() {
        Rulebook book = Rulebook.network()
                .group(Rulebook.SG_HOST, List.of(in(32768, "0.0.0.0/0")), List.of(ALL_OUT))
                .balancer(LoadBalancer.Type.NETWORK, TargetGroup.TargetType.INSTANCE)
                .service("web", NetworkMode.BRIDGE, true)
                .bridge("t", "web", H1, 32768, "172.17.0.2");
        LogFormat packets = new LogFormat(List.of("srcaddr", "dstaddr", "pkt-srcaddr", "dstport"));
        assertThat(written(book, INTERNET, task("t"), 3000)).extracting(s -> s.in(packets).line())
                .startsWith("203.0.113.9 10.0.101.10 203.0.113.9 443", "10.0.101.10 10.0.1.100 203.0.113.9 32768",
                        "203.0.113.9 10.0.1.100 203.0.113.9 32768");
    }

    @Test
    void aLineKnowsItsWidth() {
        assertThat(LogFormat.DEFAULT.columns()).hasSize(14);
        assertThat(LogFormat.ofWidth(40)).hasValueSatisfying(f -> assertThat(f.version()).isEqualTo(8));
        assertThat(LogFormat.ofWidth(15)).isEmpty();
        assertThat(LogFormat.ECS.version()).isEqualTo(7);
    }
}
