package portico.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import portico.controller.DragState;
import portico.model.id.InstanceId;
import portico.model.id.TaskId;
import portico.view.fx.dialog.ExportForm;

class StudioTest extends StudioWindow {

    private Optional<InstanceId> hostOf(String task) {
        return window.task(task).instance();
    }

    @Test
    void opensTheFirstSample() {
        assertThat(window.stage().getTitle()).contains("shop");
        assertThat(window.studio().workspace().topology().instances()).hasSize(3);
    }

    @Test
    void aClickSelects() {
        window.click(window.room("task-3"));
        assertThat(window.studio().selection().selected()).contains(new TaskId("task-3"));
    }

    @Test
    void aDragShowsEveryVerdictAndADropIsOneEditThatCanBeUndone() {
        Optional<InstanceId> before = hostOf("task-3");
        window.drag(window.room("task-3"), window.front("i-0c58"));
        DragState state = window.studio().drag().state();
        assertThat(state).isInstanceOfSatisfying(DragState.Dragging.class, dragging -> {
            assertThat(dragging.verdicts()).hasSize(3);
            assertThat(dragging.over()).contains(new InstanceId("i-0c58"));
        });
        window.drop();
        assertThat(hostOf("task-3")).contains(new InstanceId("i-0c58"));
        window.robot().press(KeyCode.CONTROL, KeyCode.Z).release(KeyCode.Z, KeyCode.CONTROL);
        window.until(() -> hostOf("task-3").equals(before));
        assertThat(window.studio().workspace().redoLabel()).isPresent();
    }

    @Test
    void escapePutsTheTaskBack() {
        Optional<InstanceId> before = hostOf("task-3");
        window.drag(window.room("task-3"), window.front("i-0c58"));
        window.robot().type(KeyCode.ESCAPE);
        assertThat(window.studio().drag().state()).isEqualTo(new DragState.Idle());
        window.drop();
        assertThat(hostOf("task-3")).isEqualTo(before);
    }

    @Test
    void theKeyboardMovesATask() {
        window.click(window.room("task-3"));
        window.robot().type(KeyCode.SPACE);
        window.robot().type(KeyCode.TAB);
        window.robot().type(KeyCode.TAB);
        InstanceId over = window.studio().drag().dragging().flatMap(DragState.Dragging::over).orElseThrow();
        window.robot().type(KeyCode.ENTER);
        assertThat(hostOf("task-3")).contains(over);
    }

    @Test
    void aPacketPlaysToItsEnd() {
        window.run(() -> {
            window.studio().requests();
            window.studio().playback().speed(4);
            window.studio().panels().play().choose(0);
        });
        window.until(() -> window.studio().playback().state().head().seconds() > 0);
        double duration = window.studio().playback().state().duration();
        window.run(() -> window.studio().playback().seek(duration));
        assertThat(window.studio().playback().state().isMoving()).isFalse();
        assertThat(window.find(".hop-decision", javafx.scene.control.Label.class).getText()).contains("(R");
    }

    @Test
    void whatIsSavedOpensAgain() throws Exception {
        Path file = folder.resolve("saved.json");
        window.drag(window.room("task-3"), window.front("i-0c58"));
        window.drop();
        var topology = window.studio().workspace().topology();
        Files.writeString(file, portico.format.document.DocumentWriter.write(topology, List.of()));
        window.run(() -> window.studio().workspace().markSaved());
        window.run(() -> window.studio().documents().open(List.of(file)));
        window.until(() -> window.studio().documents().state().file().equals(Optional.of(file)));
        assertThat(window.studio().workspace().topology()).isEqualTo(topology);
        assertThat(window.studio().documents().state().unsaved()).isFalse();
    }

    @Test
    void exportsWhatIsThere() throws Exception {
        Path file = folder.resolve("city.png");
        window.run(() -> window.studio()
                .exporting()
                .write(new ExportForm.Wish(false, ExportForm.Part.EVERYTHING, 0, 1, true, true, false, false, true,
                        false), file));
        window.until(() -> Files.exists(file) && Files.size(file) > 10_000);
        assertThat(Files.readAllBytes(file)).startsWith(0x89, 'P', 'N', 'G');
    }

    @Test
    void findsByAddress() {
        window.robot().press(KeyCode.CONTROL, KeyCode.K).release(KeyCode.K, KeyCode.CONTROL);
        window.robot().write("10.0.1.89");
        window.robot().type(KeyCode.ENTER);
        window.until(() -> window.studio().selection().selected().equals(Optional.of(new TaskId("task-3"))));
        window.run(() -> window.studio().panels().shell().toggleDrawer());
        assertThat(window.find("#sheet-title", Label.class).getText()).isEqualTo("payment-svc");
    }
}
