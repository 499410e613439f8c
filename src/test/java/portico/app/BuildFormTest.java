package portico.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;
import portico.controller.build.Stock;
import portico.model.topology.Service;
import portico.model.topology.TaskDefinition;

/** Building from nothing in the forms: what is typed counts, and is said in whole words. */
class BuildFormTest extends StudioWindow {

    @Override
    void open() {
        window.stage().setWidth(1280);
        window.stage().setHeight(720);
        window.studio().open(List.of());
    }

    private void type(String field, String number) {
        window.run(() -> window.find(field, Node.class).requestFocus());
        window.robot().press(KeyCode.CONTROL, KeyCode.A).release(KeyCode.A, KeyCode.CONTROL);
        number.chars().forEach(digit -> window.robot().type(KeyCode.getKeyCode(Character.toString(digit))));
        window.run(() -> {});
    }

    @Test
    void numbersOfAServiceCanBeTyped() {
        window.click("#tab-build");
        window.click("#tile-add-service");
        type("#new-cpu", "1000");
        type("#new-memory", "3333");
        type("#new-count", "7");
        window.robot().type(KeyCode.ENTER);
        window.run(() -> {});
        Service service = window.studio().workspace().topology().services().getLast();
        TaskDefinition definition = window.studio().workspace().topology().taskDefinition(service.taskDefinition());
        assertThat(service.desiredCount()).isEqualTo(7);
        assertThat(definition.cpuUnits()).isEqualTo(1000);
        assertThat(definition.reservedMemoryMiB()).isEqualTo(3333);
    }

    /** The dates of the rules give way to it. */
    @Test
    void theFindingStandsWholeInTheStatusBar() {
        window.run(() -> {
            window.studio().documents().create();
            window.studio().stockDrag().pickUp(Stock.HOST);
            window.studio().stockDrag().nextFit(-1);
            window.studio().stockDrag().drop();
        });
        window.settled();
        Labeled finding = window.find("#status-finding", Labeled.class);
        Text shown = window.fx(() -> (Text) finding.lookup(".text"));
        assertThat(finding.getText()).contains("has no route out");
        assertThat(shown.getText()).isEqualTo(finding.getText());
    }
}
