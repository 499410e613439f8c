package portico.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.Test;
import portico.model.edit.RenameTopology;
import portico.view.sheet.Grid;

/** A flow log beside the network in the window. */
class FlowsTest extends StudioWindow {

    private static final int CALLS = 20_000;

    @Override
    void shown() throws IOException {
        window.settled();
        window.run(() -> window.studio().openSample("three-modes"));
        Path log = Files.writeString(folder.resolve("flow.log"), lines());
        window.run(() -> window.studio().documents().open(List.of(log)));
        window.until(() -> !window.robot().lookup("#flows").queryAll().isEmpty() && table().getItems().size() == 2);
    }

    /** Many connections of a balancer to a bridge task, and one that an unknown host refused. */
    private static String lines() {
        return IntStream.range(0, CALLS)
                .mapToObj(i -> "2 123456789012 eni-1 10.0.101.10 10.0.1.100 " + (40_000 + i % 20_000)
                        + " 32768 6 4 900 1795000000 1795000060 ACCEPT OK")
                .collect(Collectors.joining("\n", "",
                        "\n2 123456789012 eni-1 10.0.1.100 10.9.9.9 40000 80 6 1 60 1795000000 1795000060 REJECT OK\n"));
    }

    @SuppressWarnings("unchecked")
    private TableView<Grid.Line> table() {
        return window.robot().lookup("#table-flow-log").queryAs(TableView.class);
    }

    private String title() {
        return window.find("#flows-title", Label.class).getText();
    }

    @Test
    void aRowThatIsChosenIsPlayedOnTheDrawing() {
        assertThat(title()).isEqualTo("Flow log: 20001 lines, 1 refused, ◇ 1 cannot be attributed");
        window.run(() -> table().getSelectionModel().select(0));
        assertThat(window.studio().playback().state().journey())
                .hasValueSatisfying(journey -> assertThat(journey.trace().flow().port()).isEqualTo(32768));
    }

    @Test
    void theDrawingKeepsMostOfTheHeight() {
        Region flows = window.find("#flows", Region.class);
        double whole = window.fx(() -> flows.getParent().getLayoutBounds().getHeight());
        assertThat(window.fx(flows::getHeight)).isLessThanOrEqualTo(Math.max(150, whole * 0.32));
    }

    @Test
    void allThatIsShownIsPlayedAtOnceUntilItIsStopped() {
        Label playing = window.find("#flows-playing", Label.class);
        window.click("#flows-all");
        assertThat(playing.getText()).isEqualTo("Flow log: playing 1 flow, 1 row cannot be played");
        window.until(() -> !window.studio().panels().overlays().traffic().figures(0.5).isEmpty());
        window.click("#flows-all");
        assertThat(playing.isVisible()).isFalse();
        assertThat(window.studio().panels().overlays().traffic().figures(0.5)).isEmpty();
    }

    @Test
    void anEditTellsAnewWhoseTheLinesAreWithoutHoldingTheWindow() {
        window.run(() -> {
            window.studio().workspace().apply(new RenameTopology("renamed"));
            assertThat(title()).isEqualTo("Flow log: telling whose 20001 lines are");
            assertThat(window.robot().lookup("#flows-progress").query().isVisible()).isTrue();
        });
        window.until(() -> title().contains("refused"));
        assertThat(table().getItems()).hasSize(2);
    }

    @Test
    void aColumnKeepsTheWidthThatItWasGivenByHand() {
        window.run(() -> {
            table().getColumns().getFirst().setPrefWidth(321);
            window.studio().workspace().apply(new RenameTopology("renamed"));
        });
        window.until(() -> title().contains("refused"));
        assertThat(table().getColumns().getFirst().getPrefWidth()).isEqualTo(321);
    }

    @Test
    void noMenuOffersColumnsThatHaveNoRoom() {
        assertThat(table().isTableMenuButtonVisible()).isFalse();
    }

    @Test
    void escapeClosesThePane() {
        window.run(() -> table().requestFocus());
        window.robot().type(KeyCode.ESCAPE);
        window.until(() -> window.robot().lookup("#flows").queryAll().isEmpty());
        assertThat(window.studio().documents().flowLog().isEmpty()).isTrue();
    }
}
