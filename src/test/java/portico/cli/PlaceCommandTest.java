package portico.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import portico.format.json.Json;

/** {@code portico place}, by the contract in its help. */
class PlaceCommandTest {

    private static final String FULL = "samples/eni-limit.json";
    private static final String SHOP = "samples/e-commerce.json";

    @Test
    void whatFitsHasItsPlace() {
        Console console = Console.run("place", SHOP, "--service", "payment-svc", "--count", "1", "--format", "json");
        Json placed = console.json().elements("placed").getFirst();
        assertThat(console.status()).isEqualTo(Status.FINE);
        assertThat(placed.text("task")).isPresent();
        assertThat(placed.text("instance")).isPresent();
        assertThat(placed.text("privateIp")).isPresent();
        assertThat(placed.elements("ports")).isNotEmpty();
        assertThat(console.json().elements("unplaced")).isEmpty();
    }

    @Test
    void whatDoesNotFitHasItsReasons() {
        Console console = Console.run("place", FULL, "--service", "api", "--count", "2", "--format", "json");
        assertThat(console.status()).isEqualTo(Status.NO);
        Json unplaced = console.json().elements("unplaced").getFirst();
        assertThat(unplaced.text("count")).contains("2");
        assertThat(unplaced.text("event").orElseThrow()).contains("was unable to place a task", "RESOURCE:ENI");
        assertThat(unplaced.elements("refusals"))
                .allSatisfy(refusal -> assertThat(refusal.elements("reasons")).extracting(r -> r.text().orElseThrow())
                        .contains("RESOURCE:ENI"));
    }

    @Test
    void textSaysTheSame() {
        Console console = Console.run("place", FULL, "--service", "api", "--count", "2");
        assertThat(console.out()).startsWith("0 of 2 more tasks placed")
                .contains("2 tasks of api waiting", "RESOURCE:ENI");
        assertThat(Console.run("place", SHOP, "--service", "payment-svc").out()).startsWith("1 of 1 task placed")
                .contains("payment-svc");
    }

    @Test
    void whatWouldMakeRoomIsToldWithItsPrice() {
        Json unplaced = Console.run("place", FULL, "--service", "api", "--format", "json")
                .json()
                .elements("unplaced")
                .getFirst();
        assertThat(unplaced.elements("mends")).extracting(mend -> mend.text("change").orElseThrow())
                .contains("Launch another t3.micro like i-0t3m",
                        "Turn on awsvpcTrunking and relaunch i-0c5x with a trunk");
        assertThat(unplaced.elements("mends")).extracting(mend -> mend.elements("restarts").size()).contains(0, 3);
        assertThat(Console.run("place", FULL, "--service", "api", "--count", "8").out())
                .contains("what would make room", "places all 9 that wait, restarts nothing");
    }

    @Test
    void aTaskDefinitionRunsOnItsOwn() {
        Console console = Console.run("place", SHOP, "--task-definition", "user-service", "--format", "json");
        assertThat(console.status()).isEqualTo(Status.FINE);
        assertThat(console.json().elements("placed")).hasSize(1);
    }

    @Test
    void r53TheSameSeedDrawsTheSame(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("random.json");
        Files.writeString(file,
                """
                        {"vpcs": [{"id": "v", "cidrs": ["10.0.0.0/16"]}], "subnets": [{"id": "s", "cidr": "10.0.1.0/24", "availabilityZone": "a"}],
                         "containerInstances": [{"id": "h1", "instanceType": "c5.large", "subnet": "s"}, {"id": "h2", "instanceType": "c5.large", "subnet": "s"}],
                         "taskDefinitions": [{"family": "f", "cpu": "64", "memory": "64", "containerDefinitions": []}],
                         "services": [{"serviceName": "r", "taskDefinition": "f", "desiredCount": 0, "placementStrategy": [{"type": "random", "seed": 42}]}]}""");
        String[] command = {"place", file.toString(), "--service", "r", "--count", "9", "--format", "json"};
        assertThat(Console.run(command).out()).isEqualTo(Console.run(command).out()).contains("\"h1\"", "\"h2\"");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"--service nobody|there is no nobody; there is api",
            "--task-definition nobody|there is no nobody; there is api:1",
            "--service api --count 0|between 1 and 10000", "--service api --task-definition api|mutually exclusive",
            "--count 2|--service"})
    void whatCannotBeAskedIsUsage(String arguments, String message) {
        Console console = Console.run(("place " + FULL + " " + arguments).split(" "));
        assertThat(console.status()).isEqualTo(Status.USAGE);
        assertThat(console.err()).contains(message);
    }
}
