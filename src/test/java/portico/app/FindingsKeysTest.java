package portico.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import portico.model.check.Finding;
import portico.view.fx.look.Focus;

/** The list of findings by keyboard: the arrows walk it, Enter goes where a finding is, its link tells the rule. */
class FindingsKeysTest extends StudioWindow {

    @Override
    void open() {
        window.stage().setWidth(990);
        window.stage().setHeight(900);
        window.studio().open(List.of(Path.of("samples", "port-conflict.json")));
    }

    private List<Finding> findings() {
        return window.studio()
                .workspace()
                .analysis()
                .findings()
                .stream()
                .sorted(Comparator.comparing(Finding::severity))
                .toList();
    }

    private void keys(KeyCode... keys) {
        for (KeyCode key : keys) {
            window.robot().type(key);
            window.run(() -> {});
        }
    }

    private void openList() {
        window.run(() -> window.find("#status-finding", Node.class).requestFocus());
        keys(KeyCode.SPACE);
        assertThat(isOpen()).isTrue();
    }

    private boolean isOpen() {
        return window.robot().lookup(".list-popover").tryQuery().isPresent();
    }

    @Test
    void enterGoesToTheFindingThatTheArrowsChose() {
        int other = 0;
        while (findings().get(other).subject().equals(findings().getFirst().subject())) {
            other++;
        }
        openList();
        for (int i = 0; i < other; i++) {
            keys(KeyCode.DOWN);
        }
        keys(KeyCode.ENTER);
        assertThat(window.studio().selection().selected()).contains(findings().get(other).subject());
        assertThat(isOpen()).isFalse();
        assertThat(window.fx(() -> Focus.within(window.city()).isPresent())).as("it goes on in the view").isTrue();
    }

    @Test
    void theChosenRowIsSeenWhole() {
        openList();
        keys(KeyCode.END);
        ScrollPane list = window.find(".list-popover .scroll-pane", ScrollPane.class);
        Node row = window.fx(() -> list.getScene().getFocusOwner());
        Bounds seen = window.fx(() -> list.localToScene(list.getBoundsInLocal()));
        Bounds chosen = window.fx(() -> row.localToScene(row.getBoundsInLocal()));
        assertThat(row.getAccessibleText()).contains(findings().getLast().message());
        assertThat(seen.contains(chosen)).isTrue();
        keys(KeyCode.HOME, KeyCode.UP);
        assertThat(window.fx(() -> list.getScene().getFocusOwner()).getAccessibleText())
                .contains(findings().getFirst().message());
        keys(KeyCode.ESCAPE);
        assertThat(isOpen()).isFalse();
    }

    @Test
    void theLinkOfARowTellsTheRule() {
        openList();
        keys(KeyCode.DOWN, KeyCode.TAB, KeyCode.ENTER);
        window.until(() -> window.robot().lookup(".dialog-pane").tryQuery().isPresent());
        String rule = findings().get(1).rule().toString();
        assertThat(window.fx(() -> window.robot()
                .lookup(".dialog-pane .label")
                .queryAllAs(Labeled.class)
                .stream()
                .map(Labeled::getText)
                .toList())).anyMatch(words -> words.contains(rule));
        keys(KeyCode.ESCAPE);
    }
}
