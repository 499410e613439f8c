package portico.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import portico.format.json.Json;

/** {@code portico deploy}, by the contract in its help. */
class DeployCommandTest {

    @Test
    void whatStartsAndStopsIsToldInOrder() {
        Console console = Console.run("deploy", "samples/e-commerce.json", "--service", "user-service", "--format",
                "json");
        assertThat(console.status()).isEqualTo(Status.FINE);
        assertThat(console.json().text("completes")).contains("true");
        assertThat(console.json().elements("moves")).extracting(move -> move.text("what").orElseThrow())
                .containsExactly("start", "start", "stop", "stop");
        assertThat(console.json().elements("moves")).allSatisfy(move -> {
            assertThat(move.text("privateIp")).isPresent();
            assertThat(move.elements("ports")).isNotEmpty();
        });
    }

    @Test
    void aDeploymentThatHangsSaysWhyOnEachHost() {
        Console console = Console.run("deploy", "samples/eni-limit.json", "--service", "api");
        assertThat(console.status()).isEqualTo(Status.NO);
        assertThat(console.out()).contains(
                "Hangs: 11 old tasks may not stop, for at least 12 must keep running, and no host takes a new one",
                "i-0c54  RESOURCE:ENI");
        Json json = Console.run("deploy", "samples/eni-limit.json", "--service", "api", "--format", "json").json();
        assertThat(json.find("opensWith").orElseThrow().find("minimumHealthyPercent").orElseThrow().text())
                .contains("83");
        assertThat(json.elements("refusals")).hasSize(3)
                .allSatisfy(
                        refusal -> assertThat(refusal.elements("reasons").getFirst().text()).contains("RESOURCE:ENI"));
        assertThat(json.elements("left")).hasSize(11);
    }

    @Test
    void anotherDefinitionOfTheFilesCanBeNamed() {
        assertThat(Console.run("deploy", "samples/e-commerce.json", "--service", "user-service", "--task-definition",
                "payment-svc:5").out()).startsWith("user-service: user-service:12 gives way to payment-svc:5");
    }

    @Test
    void misuseIsTold() {
        assertThat(Console.run("deploy", "samples/e-commerce.json", "--service", "nix").err())
                .contains("there is no nix; there is");
        assertThat(Console.run("deploy", "samples/e-commerce.json").status()).isEqualTo(Status.USAGE);
    }
}
