package portico.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.event.Event;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import org.junit.jupiter.api.Test;
import portico.controller.Requests;
import portico.model.topology.Task;
import portico.model.topology.Topology;

/** What would help, found and done by one click: against what stops a packet, and for a task that waits. */
class RemedyTest extends StudioWindow {

    private List<Requests.Kept> kept() {
        return window.studio().requests().kept();
    }

    private boolean isDenied(int request) {
        return !kept().get(request).trace().isDelivered();
    }

    private List<String> texts(MenuButton menu) {
        return window.fx(() -> menu.getItems().stream().map(MenuItem::getText).toList());
    }

    @Test
    void everyObstacleIsListedAndOneClickOpensTheWay() {
        window.settled();
        Topology before = window.studio().workspace().topology();
        int denied = 0;
        while (!isDenied(denied)) {
            denied++;
        }
        int request = denied;
        window.run(() -> window.studio().panels().play().choose(request));
        window.run(() -> window.studio().panels().play().seek(1000));
        MenuButton menu = window.find("#remedy-menu", MenuButton.class);
        assertThat(menu.isVisible()).isTrue();
        Label log = window.find("#hop-log", Label.class);
        assertThat(log.getHeight()).as("what the log says is whole").isGreaterThanOrEqualTo(log.prefHeight(-1));
        // What showing it does, without the popup: it is higher than the screen of the headless platform
        window.run(() -> Event.fireEvent(menu, new Event(MenuButton.ON_SHOWING)));
        window.until(() -> menu.getItems().getLast().getOnAction() != null);
        assertThat(texts(menu)).hasSizeGreaterThan(kept().get(request).trace().blockers().size() + 1);
        int proposal = kept().get(request).trace().blockers().size() + 1;
        window.run(() -> menu.getItems().get(proposal).fire());
        assertThat(isDenied(request)).isFalse();
        assertThat(menu.isVisible()).isFalse();
        window.run(() -> window.studio().workspace().undo());
        assertThat(window.studio().workspace().topology()).isEqualTo(before);
        assertThat(isDenied(request)).isTrue();
    }

    @Test
    void oneClickMakesRoomForATaskThatWaits() {
        window.run(() -> window.studio().openSample("eni-limit"));
        window.settled();
        Topology before = window.studio().workspace().topology();
        Task waits = before.tasks().stream().filter(Task::isWaiting).findFirst().orElseThrow();
        window.run(() -> window.studio().panels().shell().openDrawer(true));
        window.run(() -> window.studio().selection().select(waits.id()));
        MenuButton menu = window.find("#room-menu", MenuButton.class);
        window.run(() -> Event.fireEvent(menu, new Event(MenuButton.ON_SHOWING)));
        window.until(() -> menu.getItems().getFirst().getOnAction() != null);
        assertThat(texts(menu))
                .contains("Turn on awsvpcTrunking and relaunch i-0c5x with a trunk\nPlaces it, restarts 3 tasks");
        window.run(() -> menu.getItems().getFirst().fire());
        assertThat(window.task(waits.id().value()).isPlaced()).isTrue();
        window.run(() -> window.studio().workspace().undo());
        assertThat(window.studio().workspace().topology()).isEqualTo(before);
    }
}
