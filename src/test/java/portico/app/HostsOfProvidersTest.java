package portico.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.application.Platform;
import org.junit.jupiter.api.Test;
import portico.model.topology.Topology;

/** Tasks of two capacity providers wait for hosts (R48): the window asks for one after the other. */
class HostsOfProvidersTest extends StudioWindow {

    @Override
    void open() throws IOException {
        Path two = Files.writeString(folder.resolve("two.json"), """
                { "name": "two", "vpcs": [{ "id": "vpc-1", "cidr": "10.0.0.0/16" }],
                  "subnets": [{ "id": "s-a", "vpc": "vpc-1", "cidr": "10.0.1.0/24" }],
                  "clusters": [{ "name": "shop", "capacityProviders": [
                    { "name": "w1", "managedScaling": "ENABLED" }, { "name": "w2", "managedScaling": "ENABLED" }] }],
                  "taskDefinitions": [{ "family": "web", "networkMode": "bridge", "cpu": "1024", "memory": "256",
                    "containerDefinitions": [{ "name": "app" }] }],
                  "services": [
                    { "serviceName": "one", "cluster": "shop", "taskDefinition": "web", "desiredCount": 1,
                      "capacityProviderStrategy": [{ "capacityProvider": "w1", "weight": 1 }] },
                    { "serviceName": "two", "cluster": "shop", "taskDefinition": "web", "desiredCount": 1,
                      "capacityProviderStrategy": [{ "capacityProvider": "w2", "weight": 1 }] }] }
                """);
        window.studio().open(List.of(two));
    }

    @Override
    void shown() {
        window.until(() -> topology().tasks().size() == 2);
    }

    private Topology topology() {
        return window.studio().workspace().topology();
    }

    private boolean isAsked() {
        return window.robot().lookup("#hosts-outcome").tryQuery().isPresent();
    }

    @Test
    void eachIsAskedForAndGetsHostsOfItsOwn() {
        Platform.runLater(() -> window.studio().actions().table().get("hosts").action().run());
        for (int asked = 1; asked <= 2; asked++) {
            int hosts = asked;
            window.until(this::isAsked);
            window.click("#confirm");
            window.until(() -> topology().instances().size() == hosts);
        }
        assertThat(topology().instances()).extracting(host -> host.launch().capacityProvider())
                .containsExactly(Optional.of("w1"), Optional.of("w2"));
        assertThat(topology().tasks()).allMatch(task -> task.isPlaced());
    }
}
