package portico.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import portico.format.json.Json;

class ReachCommandTest {

    private static final String SHOP = "samples/e-commerce.json";
    private static final String MODES = "samples/three-modes.json";

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {SHOP, MODES, "samples/egress.json"})
    void theMatrixFitsATerminal(String file) {
        Console console = Console.run("reach", file);
        assertThat(console.status()).isEqualTo(Status.FINE);
        assertThat(console.out().lines()).allMatch(line -> line.length() <= 100);
        assertThat(console.out()).contains("open on this port");
    }

    /** R109: payment-svc is let in by its own database and by no other. */
    @ParameterizedTest
    @CsvSource({"payment-svc,payment-rds,5432,open", "payment-svc,user-rds,5432,closed",
            "user-service,user-rds,5432,open", "internet,user-service,3000,open", "internet,user-rds,5432,closed"})
    void csvHasARowForEachPairAndPort(String from, String to, String port, String answer) {
        List<String> rows = Console.run("reach", SHOP, "--format", "csv").out().lines().toList();
        assertThat(rows.getFirst()).isEqualTo("from,to,port,protocol,answer,open,pairs,stopped by,via");
        assertThat(rows).filteredOn(row -> row.startsWith(from + "," + to + "," + port + ",tcp," + answer)).hasSize(1);
    }

    /** R130: what arrives at a task by its load balancer alone is not called an open port of the task. */
    @Test
    void whatIsOpenByALoadBalancerOnlyIsSaidToBe() {
        assertThat(Console.run("reach", SHOP).out()).contains("3000 via alb 443");
        assertThat(Console.run("reach", SHOP, "--from", "internet").out()).contains("3000 via alb 443");
        assertThat(Console.run("reach", SHOP, "--from", "internet", "--format", "csv").out())
                .startsWith("distance,from,to,port,protocol,answer,open,pairs,via\n")
                .contains("1,internet,payment-svc,3000,tcp,open,1,1,alb 443\n");
        assertThat(Console.run("reach", SHOP, "--format", "csv").out())
                .contains("internet,payment-svc,3000,tcp,open,1,1,,alb 443\n")
                .contains("user-service,user-rds,5432,tcp,open,2,2,,\n");
        List<Json> pairs = Console.run("reach", SHOP, "--format", "json").json().elements("pairs");
        assertThat(pairs).filteredOn(pair -> pair.text("from").orElse("").equals("internet"))
                .filteredOn(pair -> pair.text("to").orElse("").equals("payment-svc"))
                .flatExtracting(pair -> pair.elements("via"))
                .extracting(via -> via.text("loadBalancer").orElse("") + " " + via.text("port").orElse(""))
                .containsExactly("alb 443");
        assertThat(pairs).filteredOn(pair -> pair.text("from").orElse("").equals("alb"))
                .isNotEmpty()
                .allMatch(pair -> pair.elements("via").isEmpty());
    }

    @Test
    void jsonSaysWhatStopsAPair() {
        Json reach = Console.run("reach", SHOP, "--format", "json").json();
        Json pair = reach.elements("pairs")
                .stream()
                .filter(p -> p.text("from").orElse("").equals("payment-svc")
                        && p.text("to").orElse("").equals("user-rds"))
                .findFirst()
                .orElseThrow();
        assertThat(pair.text("answer")).contains("closed");
        assertThat(pair.find("stoppedBy").orElseThrow().text("disposition")).contains("denied-by-security-group");
    }

    @Test
    void whoTakesOverATaskGetsOnByWhatItReaches() {
        String text = Console.run("reach", MODES, "--from", "web-bridge").out();
        assertThat(text).startsWith("if web-bridge is taken over")
                .containsPattern("1 +alb +443 +web-bridge")
                .containsPattern("2 +web-awsvpc +3000 +alb");
        assertThat(Console.run("reach", SHOP, "--from", "payment-svc").out()).contains("payment-rds", "5432")
                .containsPattern("no way to .*user-rds");
    }

    /** Of a service with one task only, nobody else is left to connect to it. */
    @Test
    void aTaskThatIsAloneInItsServiceGetsAsFarAsTheService() {
        Console task = Console.run("reach", SHOP, "--from", "task-3", "--format", "csv");
        assertThat(task.err()).isEmpty();
        String service = Console.run("reach", SHOP, "--from", "payment-svc", "--format", "csv").out();
        assertThat(task.out().replace("task-3", "payment-svc")).isEqualTo(service);
    }

    @Test
    void whatAFileOpensComparedWithAnother() throws IOException {
        String shop = Files.readString(Path.of(SHOP));
        Path open = Files.writeString(folder.resolve("open.json"),
                shop.replace("{ \"ports\": \"5432\", \"to\": \"sg-payment-rds\" }",
                        "{ \"ports\": \"5432\", \"to\": \"10.0.0.0/16\" }")
                        .replace("[{ \"ports\": \"5432\", \"from\": \"sg-user-service\" }]",
                                "[{ \"ports\": \"5432\", \"from\": \"10.0.0.0/16\" }]"));
        Console console = Console.run("reach", open.toString(), "--against", SHOP);
        assertThat(console.status()).isEqualTo(Status.FINE);
        assertThat(console.out()).startsWith("1 pair opens")
                .containsPattern("payment-svc +user-rds +5432 +closed +open");
        assertThat(Console.run("reach", SHOP, "--against", open.toString()).out()).startsWith("1 pair closes")
                .contains("connections that are open go on, for groups remember them; new ones fail (R112)");
        assertThat(Console.run("reach", SHOP, "--against", open.toString(), "--format", "json").out())
                .contains("\"openConnections\": \"go-on\"");
        assertThat(Console.run("reach", SHOP, "--against", SHOP).out()).contains("nothing opens or closes");
    }

    @ParameterizedTest
    @CsvSource({"user-service,internet,open,closed", "user-service,user-rds,closed,open"})
    void groupsOfHostsAgainstGroupsOfTasks(String from, String to, String host, String task) {
        Console console = Console.run("reach", SHOP, "--compare-modes");
        assertThat(console.status()).isEqualTo(Status.FINE);
        assertThat(console.out()).containsPattern(from + " +" + to + " +\\d+ +" + host + " +" + task);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"--from nobody|nobody", "--from payment-rds|only answer",
            "--from internet --compare-modes|--compare-modes", "--format yaml|--format"})
    void misuseIsStatus2WithAHint(String options, String hint) {
        Console console = Console.run(("reach " + SHOP + " " + options).split(" "));
        assertThat(console.status()).isEqualTo(Status.USAGE);
        assertThat(console.err()).contains(hint);
    }
}
