package portico.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;
import portico.model.id.SubnetId;
import portico.model.topology.ContainerInstance;
import portico.model.topology.NatGateway;
import portico.model.topology.Topology;

class PaletteTest extends StudioWindow {

    @Override
    void open() {
        window.stage().setWidth(1280);
        window.stage().setHeight(900);
        window.studio().open(List.of());
    }

    @Override
    void shown() {
        window.settled();
        window.click("#tab-build");
    }

    private Topology topology() {
        return window.studio().workspace().topology();
    }

    private Point2D tile(String command) {
        return window.fx(() -> {
            Node tile = window.robot().lookup("#tile-" + command).query();
            Bounds at = tile.localToScreen(tile.getBoundsInLocal());
            return new Point2D(at.getCenterX(), at.getCenterY());
        });
    }

    @Test
    void aHostDroppedOnAStreetStandsThere() {
        Topology before = topology();
        window.drag(tile("add-host"), window.place(new SubnetId("private-b")));
        assertThat(window.studio().stockDrag().carried()).isPresent();
        window.drop();
        assertThat(topology().instances()).hasSize(4)
                .last()
                .extracting(ContainerInstance::subnet)
                .isEqualTo(new SubnetId("private-b"));
        window.run(() -> window.studio().workspace().undo());
        assertThat(topology()).isEqualTo(before);
    }

    @Test
    void whatDoesNotFitIsRefusedInWords() {
        Topology before = topology();
        window.drag(tile("add-nat"), window.place(new SubnetId("private-b")));
        window.drop();
        assertThat(topology()).isEqualTo(before);
        assertThat(window.toast()).contains("Private b leads to no internet gateway");
    }

    @Test
    void escapePutsItBack() {
        Topology before = topology();
        window.drag(tile("add-database"), window.place(new SubnetId("private-b")));
        window.robot().type(KeyCode.ESCAPE);
        assertThat(window.studio().stockDrag().carried()).isEmpty();
        window.drop();
        assertThat(topology()).isEqualTo(before);
    }

    @Test
    void aTaskWithoutAServiceRunsWhereItIsDropped() {
        window.drag(tile("add-task"), window.front("i-0c58"));
        window.drop();
        assertThat(topology().tasks()).hasSize(4)
                .last()
                .satisfies(task -> assertThat(task.service()).isEmpty())
                .satisfies(task -> assertThat(task.instance().map(id -> id.value())).isEqualTo(Optional.of("i-0c58")));
    }

    @Test
    void theKeyboardTakesAServicesNextTask() {
        Node row = window.fx(() -> window.robot().lookup("#supply-user-service").query());
        window.run(row::requestFocus);
        window.robot().type(KeyCode.ENTER);
        assertThat(window.studio().drag().dragging()).isPresent();
        window.robot().type(KeyCode.ENTER);
        assertThat(topology().tasks()).hasSize(4);
    }

    @Test
    void aTileAsksByKeyboardWhere() {
        window.run(() -> window.robot().lookup("#tile-add-nat").query().requestFocus());
        window.robot().type(KeyCode.SPACE);
        window.until(() -> window.robot().lookup("#place").tryQuery().isPresent());
        window.robot().type(KeyCode.ENTER);
        window.until(() -> topology().all(NatGateway.class).size() == 2);
        assertThat(window.studio().selection().selected()).contains(topology().all(NatGateway.class).getLast().id());
    }

    @Test
    void whereNothingCouldBeReadTheSampleOpens() {
        window.run(() -> window.studio().workspace().open(Topology.empty("Untitled", "us-east-1")));
        window.run(window.studio().opening()::nothingRead);
        window.until(() -> topology().instances().size() == 3);
    }

    @Test
    void theTilesStandInThreesBesideAScrollBar() {
        window.run(() -> window.stage().setHeight(600));
        window.until(() -> window.find(".build-pane .scroll-bar:vertical", Node.class).isVisible());
        assertThat(tile("add-fargate").getY()).isEqualTo(tile("add-host").getY());
        assertThat(tile("add-nat").getY()).isEqualTo(tile("add-balancer").getY());
        assertThat(window.robot().lookup(".tile .text").queryAllAs(Text.class)).extracting(Text::getText)
                .contains("Cloud Map", "Database", "Endpoint")
                .noneMatch(words -> words.endsWith("..."));
    }
}
