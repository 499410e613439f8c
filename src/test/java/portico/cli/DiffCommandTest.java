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

/** {@code portico diff}: whether a diagram is still true. */
class DiffCommandTest {

    private static final Path SHOP = Path.of("samples/e-commerce.json");

    @TempDir
    private Path folder;

    /** The sample after somebody searched and replaced in it. */
    private String changed(String from, String to) throws IOException {
        String shop = Files.readString(SHOP);
        assertThat(shop).contains(from);
        return Files.writeString(folder.resolve("new.json"), shop.replace(from, to)).toString();
    }

    @ParameterizedTest
    @CsvSource({"shop.png", "shop.svg", "shop.json"})
    void whatWasMadeOfANetworkIsTrueOfIt(String name) {
        String made = folder.resolve(name).toString();
        String command = name.endsWith("json") ? "convert" : "render";
        assertThat(Console.run(command, SHOP.toString(), "-o", made).status()).isEqualTo(Status.FINE);
        Console console = Console.run("diff", SHOP.toString(), "--against", made);
        assertThat(console.out()).isEqualTo("no difference\n");
        assertThat(console.status()).isEqualTo(Status.FINE);
    }

    @Test
    void aChangedMemberIsToldBeforeAndAfterAndTasksAreCounted() throws IOException {
        Console console = Console.run("diff", changed("\"desiredCount\": 2", "\"desiredCount\": 3"), "--against",
                SHOP.toString());
        assertThat(console.status()).isEqualTo(Status.NO);
        assertThat(console.out()).isEqualTo("""
                2 differences
                ~ services user-service
                    desiredCount: 2 -> 3
                ~ tasks user-service
                    placed: 2 -> 3
                """);
    }

    @Test
    void aRuleIsLackingOnOneSideAndNewOnTheOther() throws IOException {
        Json differences = Console
                .run("diff", changed("\"description\": \"shoppers\"", "\"description\": \"everybody\""), "--against",
                        SHOP.toString(), "--format", "json")
                .json();
        Json group = differences.elements("differences").getFirst();
        assertThat(differences.elements("differences")).hasSize(1);
        assertThat(group.text("kind")).contains("securityGroups");
        assertThat(group.text("id")).contains("sg-alb");
        assertThat(group.elements("details")).extracting(detail -> detail.text("path").orElseThrow())
                .containsExactly("ingress", "ingress");
        assertThat(group.elements("details").getFirst().find("before").orElseThrow().text("description"))
                .contains("shoppers");
        assertThat(group.elements("details").getLast().find("before")).isEmpty();
    }

    @Test
    void whatOnlyOneSideHasIsTold() throws IOException {
        String renamed = changed("payment-gateway", "card-gateway");
        assertThat(Console.run("diff", renamed, "--against", SHOP.toString()).out())
                .contains("- outsideEndpoints payment-gateway\n", "+ outsideEndpoints card-gateway\n");
    }

    @Test
    void theRegionAndTheSettingsOfTheAccountAreCompared() throws IOException {
        String opted = changed("\"region\": \"us-east-1\"",
                "\"region\": \"us-east-1\", \"account\": { \"awsvpcTrunking\": \"enabled\" }");
        assertThat(Console.run("diff", opted, "--against", SHOP.toString()).out()).isEqualTo("""
                1 difference
                ~ network
                    account: + { "awsvpcTrunking": "enabled" }
                """);
    }

    /** The same tasks started again, elsewhere: other ids, addresses and hosts are no other network. */
    @Test
    void otherTasksOfTheSameServicesAreNoDifference() throws IOException {
        assertThat(
                Console.run("diff", changed("\"id\": \"task-1\"", "\"id\": \"task-9\""), "--against", SHOP.toString())
                        .status())
                .isEqualTo(Status.FINE);
    }

    /** An ARN that only one side has moves the number of no other. */
    @Test
    void bothSidesAreMaskedByOneMask() throws IOException {
        String network = "{\"outsideEndpoints\": [%s]}";
        String endpoint = "{\"id\": \"arn:aws:sqs:eu-west-1:123456789012:%s\", \"address\": \"203.0.113.9\", \"port\": 443}";
        String orders = endpoint.formatted("orders");
        Path before = Files.writeString(folder.resolve("before.json"), network.formatted(orders));
        Path after = Files.writeString(folder.resolve("after.json"),
                network.formatted(orders + ", " + endpoint.formatted("bills")));
        String out = Console.run("diff", "--mask", after.toString(), "--against", before.toString()).out();
        assertThat(out.lines()).containsExactly("1 difference", "+ outsideEndpoints arn-1");
    }

    @Test
    void aSideThatCannotBeReadIsNoAnswer() {
        assertThat(Console.run("diff", SHOP.toString(), "--against", "nothing.png").status())
                .isEqualTo(Status.UNREADABLE);
        assertThat(Console.run("diff", SHOP.toString()).status()).isEqualTo(Status.USAGE);
    }
}
