package portico.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import org.junit.jupiter.api.Test;
import portico.model.id.InstanceId;
import portico.model.id.ResourceId;
import portico.model.id.ServiceId;
import portico.model.id.TaskDefinitionId;
import portico.model.id.TaskId;
import portico.model.topology.Service;
import portico.view.fx.inspector.TypePicker;
import portico.view.fx.look.Focus;
import portico.view.fx.toolbar.ViewSwitch;
import portico.view.sheet.Found;
import portico.view.sheet.Search;

/** Whoever works without a mouse never loses the place where they are. */
class KeyboardTest extends StudioWindow {

    @Override
    void shown() {
        window.settled();
        window.run(() -> window.studio().panels().shell().openDrawer(true));
    }

    private Node focused() {
        return window.fx(() -> window.stage().getScene().getFocusOwner());
    }

    private Service service() {
        return window.studio().workspace().topology().services().getFirst();
    }

    private void keys(KeyCode... keys) {
        for (KeyCode key : keys) {
            window.robot().type(key);
            window.run(() -> {});
        }
    }

    @Test
    void anEditInTheInspectorLeavesTheKeyboardWhereItIs() {
        window.run(() -> window.studio().selection().select(service().id()));
        window.run(() -> window.find("#desired-count", Node.class).requestFocus());
        keys(KeyCode.UP);
        assertThat(service().desiredCount()).isEqualTo(3);
        assertThat(focused().getId()).isEqualTo("desired-count");
        keys(KeyCode.UP);
        assertThat(service().desiredCount()).isEqualTo(4);
    }

    @Test
    void anotherViewTakesTheKeyboardOver() {
        window.run(() -> window.city().requestFocus());
        window.run(() -> window.studio().panels().view(ViewSwitch.View.TABLE));
        assertThat(focused()).isNotNull();
        assertThat(window.fx(() -> Focus.within(window.studio().panels().table().pane()).isPresent())).isTrue();
        window.run(() -> window.studio().panels().view(ViewSwitch.View.BUILDING));
        assertThat(focused()).isEqualTo(window.city());
    }

    @Test
    void theSearchBoxGoesToWhatTheArrowsChose() {
        List<Found> found = Search.of(window.studio().workspace().analysis()).find("payment");
        window.run(() -> window.studio().panels().find().focus());
        window.robot().write("payment");
        window.run(() -> {});
        keys(KeyCode.DOWN, KeyCode.DOWN, KeyCode.ENTER);
        ResourceId chosen = window.studio().selection().selected().orElseThrow();
        assertThat(chosen).isEqualTo(found.get(2).subject());
        assertThat(focused()).isEqualTo(window.city());
    }

    @Test
    void enterFollowsARowOfTheInspector() {
        window.run(() -> window.studio().selection().select(new InstanceId("i-0b77")));
        window.run(() -> window.find("#inspector-pane .mark-row.clickable", Node.class).requestFocus());
        keys(KeyCode.ENTER);
        assertThat(window.studio().selection().selected()).get().isInstanceOf(ServiceId.class);
        assertThat(focused()).as("the keyboard is where it can be used").isInstanceOf(Control.class);
    }

    @Test
    void escapeLeavesTheSearchBox() {
        window.run(() -> window.studio().panels().find().focus());
        keys(KeyCode.P, KeyCode.A, KeyCode.Y);
        assertThat(window.robot().lookup(".find-results").tryQuery()).isPresent();
        keys(KeyCode.ESCAPE);
        assertThat(window.robot().lookup(".find-results").tryQuery()).isEmpty();
        assertThat(window.find("#find", TextField.class).getText()).isEmpty();
        assertThat(focused()).isEqualTo(window.city());
    }

    @Test
    void theTableOpensWhereTheSelectedTaskStands() {
        window.run(() -> window.studio().selection().select(new TaskId("task-3")));
        window.run(() -> window.studio().panels().view(ViewSwitch.View.TABLE));
        TableView<?> front = window.fx(() -> window.robot()
                .lookup("#tables .table-view")
                .queryAllAs(TableView.class)
                .stream()
                .filter(table -> table.getParent().isVisible())
                .findFirst()
                .orElseThrow());
        assertThat(front.getId()).isEqualTo("table-tasks");
        assertThat(front.getSelectionModel().getSelectedItem().toString()).contains("task-3");
    }

    @Test
    void whatIsTypedAndIsNoTypeDoesNotStay() {
        ResourceId host = window.studio().workspace().topology().instances().getFirst().id();
        window.run(() -> window.studio().selection().select(host));
        TypePicker picker = window.find(".type-picker", TypePicker.class);
        window.run(() -> {
            picker.getEditor().requestFocus();
            picker.getEditor().setText("nonsense.big");
        });
        assertThat(window.fx(picker::isKnown)).isFalse();
        window.run(() -> window.city().requestFocus());
        assertThat(window.fx(() -> picker.getEditor().getText())).isEqualTo("c5.large");
    }

    @Test
    void allOfATypeIsSelectedByItsKeyAndTypedOver() {
        ResourceId host = window.studio().workspace().topology().instances().getFirst().id();
        window.run(() -> window.studio().selection().select(host));
        TypePicker picker = window.find(".type-picker", TypePicker.class);
        window.run(() -> picker.getEditor().requestFocus());
        keys(KeyCode.M, KeyCode.DIGIT5);
        window.robot().press(KeyCode.CONTROL, KeyCode.A).release(KeyCode.A, KeyCode.CONTROL);
        keys(KeyCode.T, KeyCode.DIGIT3);
        assertThat(window.fx(picker::written)).isEqualTo("t3");
        assertThat(window.fx(() -> picker.getItems().getFirst())).startsWith("t3");
        keys(KeyCode.ESCAPE);
        window.run(() -> window.city().requestFocus());
    }

    @Test
    void walkingAListChangesNothingUntilItIsClosed() {
        TaskDefinitionId definition = window.task("task-3").taskDefinition();
        window.run(() -> window.studio().selection().select(definition));
        ComboBox<?> modes = window.find("#network-mode", ComboBox.class);
        window.run(modes::requestFocus);
        window.run(modes::show);
        keys(KeyCode.UP, KeyCode.UP);
        assertThat(window.studio().workspace().isUnsaved()).as("bridge is two above awsvpc").isFalse();
        keys(KeyCode.ESCAPE);
        assertThat(window.studio().workspace().isUnsaved()).as("put back").isFalse();
        window.run(modes::show);
        keys(KeyCode.UP, KeyCode.UP, KeyCode.ENTER);
        assertThat(window.studio().workspace().topology().taskDefinition(definition).networkMode().apiName())
                .isEqualTo("bridge");
        window.run(() -> window.studio().workspace().undo());
        assertThat(window.studio().workspace().isUnsaved()).as("it was one change").isFalse();
    }

    @Test
    void walkingTheListOfProtocolsChangesNothingUntilItIsClosed() {
        window.run(() -> window.studio().selection().select(window.task("task-3").taskDefinition()));
        ComboBox<?> protocols = window.find(".protocol", ComboBox.class);
        window.run(protocols::requestFocus);
        window.run(protocols::show);
        keys(KeyCode.DOWN);
        assertThat(window.studio().workspace().isUnsaved()).as("the list is open").isFalse();
        keys(KeyCode.ENTER);
        assertThat(window.studio().workspace().isUnsaved()).isTrue();
        window.run(() -> window.studio().workspace().undo());
        assertThat(window.studio().workspace().isUnsaved()).as("it was one change").isFalse();
    }

    @Test
    void anotherDocumentIsSearchedAnew() {
        window.run(() -> {
            window.studio().panels().find().focus();
            window.find("#find", TextField.class).setText("payment");
            window.studio().documents().create();
        });
        assertThat(window.find("#find", TextField.class).getText()).isEmpty();
    }

    @Test
    void allKeysAreToldWhole() {
        window.run(() -> window.city().requestFocus());
        window.robot().type(KeyCode.F1);
        window.until(() -> window.robot().lookup(".key-cap").tryQuery().isPresent());
        window.until(() -> window.robot()
                .lookup(".dialog-pane .value")
                .queryAll()
                .stream()
                .allMatch(words -> words.localToScene(words.getBoundsInLocal()).getMaxX() <= words.getScene()
                        .getWidth()));
        keys(KeyCode.ESCAPE);
    }

    @Test
    void theMenuOfTheDocumentIsWalkedByKeys() {
        window.run(() -> window.find("#document-menu", Node.class).requestFocus());
        keys(KeyCode.SPACE, KeyCode.DOWN, KeyCode.ENTER);
        window.settled();
        assertThat(window.studio().workspace().topology().tasks()).isEmpty();
    }
}
