package portico.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Point2D;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import portico.model.id.InstanceId;
import portico.model.id.TaskId;
import portico.model.topology.NetworkMode;
import portico.model.topology.Topology;

/** The menu of the subject below the pointer, and of the selected one by keyboard. */
class SubjectMenuTest extends StudioWindow {

    private Topology topology() {
        return window.studio().workspace().topology();
    }

    /** As the platform asks for a menu after the second button. */
    private void askAt(Point2D screen) {
        Point2D at = window.fx(() -> window.city().localToScene(window.city().screenToLocal(screen)));
        window.run(() -> window.city()
                .fireEvent(new ContextMenuEvent(ContextMenuEvent.CONTEXT_MENU_REQUESTED, at.getX(), at.getY(),
                        screen.getX(), screen.getY(), false, null)));
    }

    private List<MenuItem> items() {
        return window.fx(() -> Window.getWindows()
                .stream()
                .filter(ContextMenu.class::isInstance)
                .map(ContextMenu.class::cast)
                .filter(menu -> "subject-menu".equals(menu.getId()))
                .findFirst()
                .map(menu -> List.copyOf(menu.getItems()))
                .orElse(List.of()));
    }

    private List<String> ids() {
        return items().stream().flatMap(item -> Optional.ofNullable(item.getId()).stream()).toList();
    }

    private void choose(String id) {
        MenuItem item = items().stream().filter(it -> id.equals(it.getId())).findFirst().orElseThrow();
        window.run(item::fire);
    }

    @Test
    void offersWhatATaskAllowsAndDoesIt() {
        askAt(window.room("task-3"));
        assertThat(window.studio().selection().selected()).contains(new TaskId("task-3"));
        assertThat(ids())
                .contains("menu-stop-task", "menu-replace-task", "menu-mode-bridge", "menu-trace-from", "menu-trace-to",
                        "menu-copy-id", "menu-copy-command", "menu-delete")
                .doesNotContain("menu-drain", "menu-mode-awsvpc", "menu-restart-agent");
        choose("menu-mode-bridge");
        assertThat(topology().definitionOf(topology().tasks()
                .stream()
                .filter(task -> task.id().value().equals("task-3"))
                .findFirst()
                .orElseThrow()).networkMode()).isEqualTo(NetworkMode.BRIDGE);
    }

    @Test
    void copiesTheIdAndTheCommandThatConfirmsIt() {
        askAt(window.room("task-3"));
        choose("menu-copy-id");
        assertThat(window.<String>fx(() -> Clipboard.getSystemClipboard().getString())).isEqualTo("task-3");
        askAt(window.room("task-3"));
        choose("menu-copy-command");
        assertThat(window.<String>fx(() -> Clipboard.getSystemClipboard().getString()))
                .startsWith("aws ecs describe-tasks")
                .contains("task-3");
    }

    @Test
    void offersTheViewOverBareGround() {
        askAt(window.fx(() -> window.city().localToScreen(3, 3)));
        assertThat(ids()).contains("menu-fit", "menu-find").doesNotContain("menu-delete");
    }

    @Test
    void opensByKeyboardForWhatIsSelected() {
        window.run(() -> {
            window.city().requestFocus();
            window.studio().selection().select(topology().instances().getFirst().id());
        });
        window.robot().press(KeyCode.SHIFT, KeyCode.F10).release(KeyCode.F10, KeyCode.SHIFT);
        assertThat(ids())
                .contains("menu-drain", "menu-restart-agent", "menu-stop-start-host", "menu-relaunch-host",
                        "menu-lose-zone")
                .doesNotContain("menu-stop-task");
    }

    /** Another host takes its place, and its place in the inspector. */
    @Test
    void aRelaunchedHostStaysSelected() {
        InstanceId host = topology().instances().getFirst().id();
        window.run(() -> {
            window.city().requestFocus();
            window.studio().selection().select(host);
        });
        window.robot().press(KeyCode.SHIFT, KeyCode.F10).release(KeyCode.F10, KeyCode.SHIFT);
        choose("menu-relaunch-host");
        assertThat(topology().find(host)).isEmpty();
        assertThat(window.fx(() -> window.studio().selection().selected()))
                .contains(new InstanceId(host.value() + "-r2"));
    }

    /** Another task takes its place (R91). */
    @Test
    void aReplacedTaskLeavesItsSelectionToTheNextOne() {
        Topology before = topology();
        askAt(window.room("task-3"));
        choose("menu-replace-task");
        assertThat(topology().find(new TaskId("task-3"))).isEmpty();
        assertThat(window.fx(() -> window.studio().selection().selected()))
                .hasValueSatisfying(id -> assertThat(before.find(id)).isEmpty())
                .hasValueSatisfying(id -> assertThat(topology().find(id)).isPresent());
    }
}
