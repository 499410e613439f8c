package portico.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import javafx.application.Platform;
import org.junit.jupiter.api.Test;
import portico.TwoProviders;
import portico.model.topology.Topology;

/** Tasks of two capacity providers wait for hosts (R48): the window asks for one after the other. */
class HostsOfProvidersTest extends StudioWindow {

    @Override
    void open() throws IOException {
        window.studio().open(List.of(TwoProviders.write(folder, "")));
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
