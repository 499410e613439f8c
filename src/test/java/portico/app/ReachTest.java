package portico.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import javafx.geometry.Orientation;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;
import portico.controller.Requests;
import portico.model.edit.ChangeNetworkMode;
import portico.model.id.TaskDefinitionId;
import portico.model.topology.NetworkMode;
import portico.view.fx.toolbar.ViewSwitch;
import portico.view.sheet.ReachGrid;

/** The matrix in the window, by keyboard alone. */
class ReachTest extends StudioWindow {

    /** As wide as a laptop, where the panels on both sides leave the matrix little. */
    @Override
    void open() throws IOException {
        window.stage().setWidth(1440);
        window.stage().setHeight(900);
        window.studio().open(List.of());
    }

    @Override
    void shown() {
        window.settled();
        window.run(() -> window.studio().panels().view(ViewSwitch.View.REACH));
        window.until(() -> !table().getItems().isEmpty());
    }

    @SuppressWarnings("unchecked")
    private TableView<ReachGrid.Line> table() {
        return window.robot().lookup("#reach-table").queryAs(TableView.class);
    }

    private ReachGrid.Cell cell(String from, String to) {
        return table().getItems()
                .stream()
                .filter(line -> line.from().name().equals(from))
                .flatMap(line -> line.cells().stream())
                .filter(cell -> cell.to().name().equals(to))
                .findFirst()
                .orElseThrow();
    }

    /** Puts the cursor into the first cell of a row. */
    private void goTo(String from) {
        window.run(() -> {
            List<String> rows = table().getItems().stream().map(line -> line.from().name()).toList();
            table().requestFocus();
            table().getSelectionModel().clearAndSelect(rows.indexOf(from), table().getColumns().getFirst());
        });
    }

    private List<String> told() {
        return window.robot()
                .lookup(".reach-detail .label")
                .queryAllAs(Label.class)
                .stream()
                .map(Label::getText)
                .toList();
    }

    @Test
    void aCellSaysWhatItIsInWords() {
        assertThat(cell("payment-svc", "payment-rds").words()).isEqualTo("5432");
        assertThat(cell("payment-svc", "user-rds").words()).isEqualTo("closed");
    }

    @Test
    void theArrowsWalkAndEnterShowsThePacketOnTheStage() {
        goTo("user-service");
        assertThat(told()).contains("If user-service is taken over");
        window.robot().type(KeyCode.RIGHT).type(KeyCode.RIGHT);
        window.until(() -> told().contains("user-service to payment-gateway"));
        window.robot().type(KeyCode.RIGHT);
        window.until(() -> told().contains("user-service to alb"));
        List<String> kept = window.studio().requests().kept().stream().map(Requests.Kept::name).toList();
        assertThat(kept).contains("user-service to alb").doesNotContain("user-service to payment-gateway");
        window.robot().type(KeyCode.ENTER);
        window.until(() -> window.city().getScene() != null);
        assertThat(window.studio().playback().state().journey()).isPresent();
    }

    @Test
    void hostAndTaskGroupsStandSideBySide() {
        window.run(() -> window.robot().lookup("#groups-both").queryAs(ToggleButton.class).fire());
        window.until(() -> window.robot().lookup("#reach-hosts").tryQuery().isPresent());
        window.until(() -> rows("#reach-hosts") > 0 && rows("#reach-tasks") > 0);
        assertThat(rows("#reach-hosts")).isEqualTo(rows("#reach-tasks"));
        window.run(() -> {
            TableView<?> hosts = window.robot().lookup("#reach-hosts").queryAs(TableView.class);
            hosts.requestFocus();
            hosts.getSelectionModel().clearAndSelect(3);
        });
        window.until(() -> told().stream().anyMatch(words -> words.startsWith("Task groups: ")));
        window.run(() -> window.robot().lookup("#groups-as-it-is").queryAs(ToggleButton.class).fire());
        window.until(() -> window.robot().lookup("#reach-table").tryQuery().isPresent());
    }

    private int rows(String table) {
        return window.robot().lookup(table).queryAs(TableView.class).getItems().size();
    }

    @Test
    void whatTheLastChangeOpenedIsMarked() {
        window.run(() -> window.studio()
                .workspace()
                .apply(new ChangeNetworkMode(new TaskDefinitionId("payment-svc:5"), NetworkMode.BRIDGE)));
        window.until(() -> cell("payment-svc", "payment-rds").change().equals("was open"));
        assertThat(cell("payment-svc", "internet").change().toLowerCase(Locale.ROOT)).isEqualTo("opened");
        assertThat(cell("user-service", "user-rds").change()).isEmpty();
        assertThat(cut()).as("what is cut above the matrix and in it").isEmpty();
    }

    private List<String> cut() {
        return window.fx(() -> window.robot()
                .lookup(".reach-bar .text, .reach-cell .text, #reach .column-header .text")
                .queryAllAs(Text.class)
                .stream()
                .map(Text::getText)
                .filter(words -> words.contains("..."))
                .toList());
    }

    @Test
    void twoMatricesStandBesideEachOtherWhereAllColumnsHaveRoomAndAreScrolledTogether() {
        window.run(() -> window.robot().lookup("#groups-both").queryAs(ToggleButton.class).fire());
        window.until(() -> window.robot().lookup("#reach-hosts").tryQuery().isPresent() && rows("#reach-tasks") > 0);
        SplitPane sides = window.find("#reach-sides", SplitPane.class);
        assertThat(sides.getOrientation()).isEqualTo(Orientation.VERTICAL);
        assertThat(cut()).isEmpty();
        window.run(() -> bar("#reach-hosts").setValue(bar("#reach-hosts").getMax() / 2));
        assertThat(bar("#reach-tasks").getValue()).isEqualTo(bar("#reach-hosts").getValue()).isPositive();
        window.run(() -> window.stage().setWidth(2800));
        window.until(() -> sides.getOrientation() == Orientation.HORIZONTAL);
        assertThat(cut()).isEmpty();
    }

    private ScrollBar bar(String table) {
        return window.robot()
                .lookup(table + " .scroll-bar")
                .queryAllAs(ScrollBar.class)
                .stream()
                .filter(bar -> bar.getOrientation() == Orientation.HORIZONTAL)
                .findFirst()
                .orElseThrow();
    }

    /** What was said of the network as it is is not said below the two. */
    @Test
    void whatWasToldOfOneMatrixGoesWithIt() {
        goTo("user-service");
        assertThat(told()).contains("If user-service is taken over");
        window.run(() -> window.robot().lookup("#groups-both").queryAs(ToggleButton.class).fire());
        window.until(() -> window.robot().lookup("#reach-hosts").tryQuery().isPresent());
        assertThat(told()).noneMatch(words -> words.contains("taken over"));
    }
}
