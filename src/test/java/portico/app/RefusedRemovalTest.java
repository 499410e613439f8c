package portico.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.control.Label;
import org.junit.jupiter.api.Test;
import portico.model.topology.Subnet;
import portico.model.topology.Topology;

/** What others need stays, and it is said who needs it. */
class RefusedRemovalTest extends StudioWindow {

    private Set<String> toasts() {
        return window.fx(() -> window.stage()
                .getScene()
                .getRoot()
                .lookupAll(".toast")
                .stream()
                .map(node -> ((Label) node).getText())
                .collect(Collectors.toSet()));
    }

    @Test
    void aSubnetInUseStays() {
        Topology topology = window.fx(() -> window.studio().workspace().topology());
        Subnet used = topology.subnets()
                .stream()
                .filter(subnet -> topology.mentions(subnet.id()).findAny().isPresent())
                .findFirst()
                .orElseThrow();
        window.run(() -> window.studio().selection().select(used.id()));
        window.run(() -> window.studio().actions().table().get("delete").run());
        assertThat(window.fx(() -> window.studio().workspace().topology())).isEqualTo(topology);
        assertThat(toasts()).singleElement().asString().startsWith(used.id() + " stays as long as ");
    }
}
