package portico.model.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static portico.model.flow.AttributorTest.line;
import static portico.model.flow.AttributorTest.modes;
import static portico.model.flow.Rulebook.H1;
import static portico.model.flow.Rulebook.RDS;
import static portico.model.flow.Rulebook.task;

import java.util.List;
import org.junit.jupiter.api.Test;
import portico.model.flow.log.Attributor;
import portico.model.flow.log.FlowLog;
import portico.model.flow.log.FlowSum;
import portico.model.flow.log.FlowSums;
import portico.model.flow.log.LogFormat;
import portico.model.flow.log.LogRecord;
import portico.model.flow.log.Replay;
import portico.model.net.Protocol;
import portico.model.topology.Topology;

/** From a line of a flow log to the flow that is played (R174, R176). */
class ReplayTest {

    @Test
    void whatALogTellsIsPlayedFromTheCallerWhicheverSideWroteIt() {
        Topology topology = modes().build();
        List<LogRecord> lines = List.of(line("eni-a", "10.0.1.101", "10.0.3.50", 40000, 5432),
                line("eni-a", "10.0.3.50", "10.0.1.101", 5432, 40000),
                line("eni-H1-10.0.1.100", "10.0.1.101", "10.0.1.100", 40000, 32768),
                line("eni-H1-10.0.1.100", "10.0.1.100", "203.0.113.9", 40000, 443),
                line("eni-a", "10.0.1.101", "10.0.9.9", 40000, 80));
        List<Replay> flows = lines.stream().map(line -> replay(topology, line)).toList();
        assertThat(flows).containsExactly(flow(task("a"), Rulebook.at(RDS), 5432),
                flow(task("a"), Rulebook.at(RDS), 5432), flow(task("a"), task("t"), 32768),
                flow(Rulebook.at(H1), FlowEnd.Internet.CLIENT, 443),
                new Replay.Unplayable("nothing in this network holds 10.0.9.9"));
        assertThat(flows.get(2)).isInstanceOfSatisfying(Replay.Playable.class,
                playable -> assertThat(new FlowTracer(topology).trace(playable.flow()).isDelivered()).isTrue());
    }

    private static Replay replay(Topology topology, LogRecord line) {
        return Replay.of(sum(topology, line), topology);
    }

    private static FlowSum sum(Topology topology, LogRecord line) {
        return new FlowSums(topology, Attributor.TEAM).of(new FlowLog(List.of(line))).getFirst();
    }

    private static Replay flow(FlowEnd from, FlowEnd to, int port) {
        return new Replay.Playable(new Flow(from, to, port, Protocol.TCP));
    }

    private static LogRecord passed(String src, String dst, String own, String ownDst) {
        LogFormat format = new LogFormat(List.of("interface-id", "srcaddr", "dstaddr", "srcport", "dstport", "protocol",
                "pkt-srcaddr", "pkt-dstaddr"));
        return new LogRecord(format, List.of("eni-nat-10.0.101.20", src, dst, "40000", "443", "6", own, ownDst));
    }

    @Test
    void r176ANatGatewaysRowsAreTheFlowOfWhoeverStandsBehindIt() {
        Topology topology = modes().build();
        LogRecord in = passed("10.0.1.101", "10.0.101.20", "10.0.1.101", "203.0.113.9");
        LogRecord out = passed("10.0.101.20", "203.0.113.9", "10.0.1.101", "203.0.113.9");
        assertThat(List.of(in, out)).extracting(line -> sum(topology, line).key().whose())
                .containsExactly("nat for 203.0.113.9", "nat for a");
        Replay whole = flow(task("a"), FlowEnd.Internet.CLIENT, 443);
        assertThat(List.of(in, out)).extracting(line -> replay(topology, line)).containsExactly(whole, whole);
    }

    @Test
    void r176WithoutThePacketsOwnAddressOnlyTheSideOfTheTaskIsPlayed() {
        Topology topology = modes().build();
        String nat = "eni-nat-10.0.101.20";
        assertThat(replay(topology, line(nat, "10.0.1.101", "10.0.101.20", 40000, 443)))
                .isEqualTo(flow(task("a"), FlowEnd.Internet.CLIENT, 443));
        assertThat(replay(topology, line(nat, "10.0.101.20", "203.0.113.9", 40000, 443)))
                .isEqualTo(new Replay.Unplayable(
                        "the log does not tell for whom nat called: the field pkt-srcaddr is missing (R176)"));
    }
}
