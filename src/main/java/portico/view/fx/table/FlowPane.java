package portico.view.fx.table;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.DoubleBinding;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.controlsfx.control.textfield.CustomTextField;
import portico.view.fx.look.Icon;
import portico.view.fx.look.Texts;
import portico.view.sheet.FlowSheet;
import portico.view.sheet.Grid;
import portico.view.sheet.Words;

/** The flows of a log under the drawing: a row that is chosen is played on it. */
public final class FlowPane extends BorderPane {
    private static final double HEIGHT = 240;
    /** So much shows the bar, the heads and two rows. */
    private static final double LEAST = 150;
    /** Of what it lies in; the drawing above it keeps the rest. */
    private static final double SHARE = 0.31;

    private final Label title = Texts.label("", "group-title");
    private final CustomTextField filter = new CustomTextField();
    private final ProgressBar progress = new ProgressBar();
    private final Label playing = Texts.label("", "group-title");
    private final Button all = Texts.rigid(new Button());
    private final GridTable table = new GridTable(FlowSheet.NONE.grid(), subject -> {});

    public FlowPane(Consumer<List<Grid.Line>> onRows, Runnable onStop, Runnable onClose) {
        setId("flows");
        getStyleClass().add("table-pane");
        setMinHeight(HEIGHT);
        setMaxHeight(HEIGHT);
        table.onLines(onRows);
        setPlaying(Optional.empty());
        all.setOnAction(event -> toggle(onRows, onStop));
        progress.setId("flows-progress");
        playing.setId("flows-playing");
        all.setId("flows-all");
        title.setId("flows-title");
        setWorking(false);
        setTop(bar(onClose));
        setCenter(table);
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                onClose.run();
                event.consume();
            }
        });
    }

    /** Lies at the bottom of a region, never so high that what is played would be hard to see. */
    public void lieIn(Region whole) {
        DoubleBinding height = Bindings.createDoubleBinding(() -> Math.clamp(SHARE * whole.getHeight(), LEAST, HEIGHT),
                whole.heightProperty());
        minHeightProperty().bind(height);
        maxHeightProperty().bind(height);
    }

    private HBox bar(Runnable onClose) {
        Button close = Texts.rigid(new Button("Close"));
        close.setId("flows-close");
        close.setTooltip(new Tooltip("Close the flow log (Esc)"));
        close.setOnAction(event -> onClose.run());
        HBox bar = new HBox(10, title, progress, playing, Texts.spring(), all, box(), close);
        bar.setAlignment(Pos.CENTER_LEFT);
        bar.getStyleClass().add("table-filter");
        return bar;
    }

    private void toggle(Consumer<List<Grid.Line>> onRows, Runnable onStop) {
        boolean plays = playing.isVisible();
        setPlaying(Optional.empty());
        if (plays) {
            onStop.run();
        } else {
            onRows.accept(List.copyOf(table.getItems()));
        }
    }

    private void setPlaying(Optional<String> words) {
        playing.setText(words.orElse(""));
        show(playing, words.isPresent());
        show(title, words.isEmpty());
        all.setText(words.isPresent() ? "Stop" : "Play all shown");
    }

    /** Says how many flows are played at once. */
    public void showPlaying(String words) {
        setPlaying(Optional.of(FlowSheet.TITLE + ": " + words));
    }

    /** No more are played at once. */
    public void showStopped() {
        setPlaying(Optional.empty());
    }

    private CustomTextField box() {
        filter.setId("flows-filter");
        filter.setPromptText("Rows with these words");
        filter.setAccessibleText("Show only flows with these words");
        filter.setLeft(Icon.FIND.view(14));
        filter.setPrefColumnCount(12);
        filter.textProperty().addListener((text, before, now) -> table.filter(now));
        return filter;
    }

    /** Says that it is being worked out whose the lines are; the rows of before stay until then. */
    public void showWork(int lines) {
        title.setText(
                FlowSheet.TITLE + ": telling whose " + Words.count(lines, "line") + (lines == 1 ? " is" : " are"));
        showProgress(0);
        setWorking(true);
    }

    /** @param fraction from 0 to 1 */
    public void showProgress(double fraction) {
        progress.setProgress(fraction);
    }

    private void setWorking(boolean works) {
        show(progress, works);
    }

    private static void show(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }

    /** Shows another log, or the same one attributed anew; sorting and filter stay. */
    public void show(FlowSheet sheet) {
        setWorking(false);
        title.setText(FlowSheet.TITLE + ": " + sheet.summary());
        table.show(sheet.grid());
    }
}
