package portico.view.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static portico.model.Fixtures.TYPES;
import static portico.model.Fixtures.definition;
import static portico.model.Fixtures.h1;
import static portico.model.Fixtures.network;
import static portico.model.Fixtures.service;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import portico.model.Fixtures;
import portico.model.analysis.Analyzer;
import portico.model.capacity.HostPort;
import portico.model.capacity.HostPort.Use;
import portico.model.id.TaskId;
import portico.model.net.PortRange;
import portico.model.net.Protocol;
import portico.model.placement.Placer;
import portico.model.placement.Settlement;
import portico.model.topology.NetworkMode;
import portico.model.topology.TaskDefinition;
import portico.model.topology.Topology;

/** R23, R25, R26, R28: what a cursor did, told from where it stands. */
class CursorStepsTest {

    private static final TaskDefinition WEB = definition("web", NetworkMode.BRIDGE, Fixtures.port(3000));

    private static List<String> table(int desired, String... stopped) {
        Topology topology = Settlement.settle(network(h1(), WEB, service(WEB, desired)), new Placer(TYPES))
                .withoutAll(Stream.of(stopped).map(TaskId::new).toList());
        return new CursorHistory(new Analyzer(TYPES).analyze(topology)).grid()
                .lines()
                .stream()
                .map(line -> String.join("|", line.cells().subList(1, 6)) + "|" + line.cells().getLast())
                .toList();
    }

    private static HostPort port(int number, Use use) {
        return new HostPort(number, Protocol.TCP, use, Optional.empty(), Optional.empty(), OptionalInt.empty());
    }

    private static List<HostPort> dynamic(int... ports) {
        return IntStream.of(ports).mapToObj(number -> port(number, Use.DYNAMIC)).toList();
    }

    private static List<String> told(PortRange range, OptionalInt cursor, List<HostPort> taken) {
        return new CursorSteps(range, cursor, taken).steps()
                .stream()
                .map(step -> step.ports() + " " + step.what().name())
                .toList();
    }

    @Test
    void aFreedPortWaitsForTheWrap() {
        PortRange range = new PortRange(32768, 60999);
        assertThat(told(range, OptionalInt.of(32770), dynamic(32768, 32770))).containsExactly("32768 HANDED_OUT",
                "32769 FREE", "32770 CURSOR");
        assertThat(new CursorSteps(range, OptionalInt.of(32770), dynamic(32768, 32770)).firstAfterWrap())
                .hasValue(32769);
    }

    @Test
    void whatLiesAboveTheCursorWasHandedOutBeforeTheWrap() {
        assertThat(told(new PortRange(40000, 40002), OptionalInt.of(40001), dynamic(40000, 40001, 40002)))
                .containsExactly("40002 BEFORE_WRAP", "40000 HANDED_OUT", "40001 CURSOR");
        assertThat(new CursorSteps(new PortRange(40000, 40002), OptionalInt.of(40001), dynamic(40000, 40001, 40002))
                .firstAfterWrap()).isEmpty();
    }

    @Test
    void theAgentsOwnPortsArePassedOver() {
        List<HostPort> taken = Stream
                .of(port(51677, Use.DYNAMIC), port(51678, Use.RESERVED), port(51679, Use.RESERVED),
                        port(51680, Use.DYNAMIC))
                .toList();
        assertThat(told(new PortRange(51677, 51681), OptionalInt.of(51680), taken)).containsExactly("51677 HANDED_OUT",
                "51678 PASSED_OVER", "51679 PASSED_OVER", "51680 CURSOR");
    }

    @Test
    void aRestartForgetsTheCursor() {
        assertThat(told(new PortRange(32768, 60999), OptionalInt.empty(), dynamic(32768, 32769)))
                .containsExactly("32768 BEFORE_RESTART", "32769 BEFORE_RESTART");
    }

    @Test
    void aCursorWhosePortWasGivenBackStaysWhereItIs() {
        assertThat(told(new PortRange(32768, 60999), OptionalInt.of(32771), dynamic(32768)))
                .containsExactly("32768 HANDED_OUT", "32769-32770 FREE", "32771 CURSOR_FREE");
    }

    @Test
    void theTableTellsOneHostInOrder() {
        assertThat(table(2)).containsExactly("1|32768|32768|tcp|Handed out|R23",
                "2|32769|32769|tcp|Handed out last; the cursor stands here|R23",
                "3|32770|32770|tcp, udp|Comes next|R23");
    }

    @Test
    void theTableTellsWhatWrapsNext() {
        assertThat(table(3, "web-2")).containsExactly("1|32768|32768|tcp|Handed out|R23",
                "2|32769|32769|tcp, udp|Free; comes again after the wrap|R25",
                "3|32770|32770|tcp|Handed out last; the cursor stands here|R23",
                "4|32771|32771|tcp, udp|Comes next|R23", "5|32769|32769|tcp, udp|First after the wrap at 60999|R25");
    }
}
