package portico.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import portico.format.json.Json;

/** {@code portico flows} on lines that {@code portico trace --flow-log} wrote. */
class FlowsCommandTest {

    private static final String MODES = "samples/three-modes.json";

    @TempDir
    Path folder;
    private String log;

    @BeforeEach
    void writeLog() throws IOException {
        String lines = written("internet", "web-bridge-1") + written("internet", "web-awsvpc-1")
                + written("web-bridge-1", "internet:443") + written("web-awsvpc-1", "web-host-1");
        log = Files.writeString(folder.resolve("flow.log"), lines).toString();
    }

    private static String written(String from, String to) {
        Console trace = Console.run("trace", MODES, "--from", from, "--to", to, "--flow-log");
        return String.join("\n", trace.out().lines().filter(line -> line.startsWith("2 ")).toList()) + "\n";
    }

    private static Stream<Json> flows(Console console) {
        return console.json().elements("flows").stream();
    }

    @Test
    void everyLineCountsOnce() {
        Console console = Console.run("flows", MODES, log, "--format", "json");
        assertThat(console.status()).isZero();
        long lines = flows(console).mapToLong(flow -> Long.parseLong(flow.text("lines").orElseThrow())).sum();
        assertThat(console.json().text("lines")).contains(Long.toString(lines));
    }

    @Test
    void maskedFlowsAddUpToTheSameAndTellNoAccount() throws IOException {
        assertThat(Console.run("flows", MODES, log, "--mask").out()).isEqualTo(Console.run("flows", MODES, log).out());
        Path foreign = Files.writeString(folder.resolve("foreign.log"), """
                account-id interface-id srcaddr dstaddr bytes ecs-task-id
                210987654321 eni-1 10.0.1.77 10.0.3.50 123456789012 0f9de17a-a6b4-4f8b-9f7e-210987654321
                """);
        assertThat(Console.run("flows", foreign.toString(), "--format", "json", "--mask").out())
                .doesNotContain("210987654321")
                .contains("123456789012", "0f9de17a-a6b4-4f8b-9f7e-account-1");
    }

    @Test
    void noCellOfCsvIsAFormula() throws IOException {
        Path foreign = Files.writeString(folder.resolve("foreign.log"), """
                interface-id srcaddr dstaddr srcport dstport protocol ecs-service-name ecs-task-id
                eni-1 10.0.1.77 10.0.3.50 40000 5432 6 =1+1 0123abc
                """);
        assertThat(Console.run("flows", MODES, foreign.toString(), "--format", "csv").out())
                .contains("-,'=1+1,0123abc,");
    }

    @Test
    void r174UnattributableRowsSaySoAndNameTheCandidates() {
        Console console = Console.run("flows", log, MODES);
        assertThat(console.out()).contains("one of web-bridge-1, web-bridge-2, web-bridge-3 or i-0b12")
                .contains("2 lines cannot be attributed")
                .contains("R174");
        Json shared = flows(Console.run("flows", MODES, log, "--format", "json"))
                .filter(flow -> flow.find("who").flatMap(who -> who.find("shared")).isPresent())
                .findFirst()
                .orElseThrow();
        assertThat(shared.find("who").orElseThrow().elements("candidates")).hasSize(3);
    }

    @Test
    void onlyWhatWasRefused() {
        Console console = Console.run("flows", MODES, log, "--rejected", "--format", "json");
        assertThat(flows(console)).isNotEmpty()
                .allMatch(flow -> flow.text("action").equals(java.util.Optional.of("REJECT")));
    }

    @Test
    void onlyOneServiceAndOnlySoManyRows() {
        Console some = Console.run("flows", MODES, log, "--service", "web-awsvpc", "--format", "csv");
        assertThat(some.out().lines().skip(1)).isNotEmpty().allMatch(row -> row.contains("web-awsvpc"));
        assertThat(Console.run("flows", MODES, log, "--top", "2", "--format", "csv").out().lines()).hasSize(3);
        assertThat(Console.run("flows", MODES, log, "--top", "2").out()).contains("shown are 2 of ");
    }

    @Test
    void theTeamIsTheTagsValue() throws IOException {
        String tagged = Files.readString(Path.of(MODES))
                .replace("\"serviceName\": \"web-awsvpc\",",
                        "\"serviceName\": \"web-awsvpc\", \"tags\": { \"squad\": \"storefront\" },");
        String topology = Files.writeString(folder.resolve("tagged.json"), tagged).toString();
        assertThat(Console.run("flows", topology, log, "--team-tag", "Squad").out().lines())
                .anyMatch(row -> row.startsWith("storefront ") && row.contains("web-awsvpc-1"));
        assertThat(Console.run("flows", topology, log).out()).doesNotContain("storefront");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"--top 0|--top is at least 1",
            "--service wep|there is no service wep; there is web-awsvpc", "--format yaml|--format"})
    void misuse(String options, String hint) {
        Console console = Console.run((String.join(" ", "flows", MODES, log) + " " + options).split(" "));
        assertThat(console.status()).isEqualTo(Status.USAGE);
        assertThat(console.err()).contains(hint);
    }

    @Test
    void withoutALogAndWithABrokenOne() throws IOException {
        assertThat(Console.run("flows", MODES).status()).isEqualTo(Status.USAGE);
        String broken = Files.writeString(folder.resolve("broken.log"), "srcaddr dstaddr action\n10.0.0.999 x y\n")
                .toString();
        Console console = Console.run("flows", MODES, broken);
        assertThat(console.status()).isEqualTo(Status.UNREADABLE);
        assertThat(console.err()).contains("broken.log: line 2: says srcaddr 10.0.0.999");
    }

    @Test
    void withoutATopologyEverybodyIsAStranger() {
        Console console = Console.run("flows", log);
        assertThat(console.status()).isZero();
        assertThat(console.err()).contains("no topology among the files");
        assertThat(console.out()).contains("(unknown)");
    }
}
