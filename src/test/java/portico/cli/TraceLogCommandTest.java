package portico.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import portico.format.json.Json;

/** R172 to R177 on the command line. */
class TraceLogCommandTest {

    private static final String MODES = "samples/three-modes.json";

    private static List<Json> hops(Console console) {
        return console.json().elements("hops");
    }

    @Test
    void everyHopTellsWhatItsInterfaceWrites() {
        Console console = Console.run("trace", MODES, "--from", "internet", "--to", "web-awsvpc-1", "--format", "json");
        List<Json> hops = hops(console);
        Json last = hops.get(hops.size() - 2);
        assertThat(last.text("at")).contains("task-interface");
        assertThat(last.elements("flowLog")).singleElement()
                .satisfies(line -> assertThat(line.text().orElseThrow().split(" ", -1)).hasSize(14)
                        .startsWith("2", "123456789012")
                        .endsWith("ACCEPT", "OK"));
        assertThat(last.elements("flowLogEcs")).singleElement()
                .satisfies(line -> assertThat(line.text().orElseThrow()).startsWith("7 ").contains(" web-awsvpc-1"));
        assertThat(hops.getLast().elements("flowLog")).isEmpty();
    }

    @Test
    void linesArePrintedWithTheirHeaderAndOnlyWhenAsked() {
        String[] question = {"trace", MODES, "--from", "internet", "--to", "web-bridge-1"};
        assertThat(Console.run(question).out()).doesNotContain("log-status");
        Console asked = Console.run("trace", MODES, "--from", "internet", "--to", "web-bridge-1", "--flow-log");
        assertThat(asked.status()).isZero();
        assertThat(asked.out().lines()).contains("version account-id interface-id srcaddr dstaddr srcport dstport "
                + "protocol packets bytes start end action log-status");
        assertThat(asked.out().lines().filter(line -> line.startsWith("2 "))).hasSize(6);
    }

    @Test
    void whatStaysOnAHostSaysSo() {
        Console console = Console.run("trace", MODES, "--from", "web-bridge-1", "--to", "web-bridge-2", "--flow-log",
                "ecs");
        assertThat(console.out()).contains("no interface writes a flow-log line", "R167");
    }
}
