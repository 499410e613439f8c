package portico.view.fx.table;

import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import org.controlsfx.control.textfield.CustomTextField;
import portico.view.fx.look.Icon;
import portico.view.fx.look.Texts;
import portico.view.sheet.FlowSheet;
import portico.view.sheet.Grid;
import portico.view.sheet.Words;

/** The flows of a log under the drawing: a row that is chosen is played on it. */
public final class FlowPane extends BorderPane {
    private static final double HEIGHT = 240;

    private final Label title = Texts.label("", "group-title");
    private final CustomTextField filter = new CustomTextField();
    private final ProgressBar progress = new ProgressBar();
    private final GridTable table = new GridTable(FlowSheet.NONE.grid(), subject -> {});

    public FlowPane(Consumer<Grid.Line> onRow, Runnable onClose) {
        setId("flows");
        getStyleClass().add("table-pane");
        setMinHeight(HEIGHT);
        setMaxHeight(HEIGHT);
        table.onLine(onRow);
        progress.setId("flows-progress");
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

    private HBox bar(Runnable onClose) {
        Button close = Texts.rigid(new Button("Close"));
        close.setId("flows-close");
        close.setTooltip(new Tooltip("Close the flow log (Esc)"));
        close.setOnAction(event -> onClose.run());
        HBox bar = new HBox(10, title, progress, Texts.spring(), box(), close);
        bar.setAlignment(Pos.CENTER_LEFT);
        bar.getStyleClass().add("table-filter");
        return bar;
    }

    private CustomTextField box() {
        filter.setId("flows-filter");
        filter.setPromptText("Show only rows with these words");
        filter.setAccessibleText("Show only flows with these words");
        filter.setLeft(Icon.FIND.view(14));
        filter.setPrefColumnCount(18);
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
        progress.setVisible(works);
        progress.setManaged(works);
    }

    /** Shows another log, or the same one attributed anew; sorting and filter stay. */
    public void show(FlowSheet sheet) {
        setWorking(false);
        title.setText(FlowSheet.TITLE + ": " + sheet.summary());
        table.show(sheet.grid());
    }
}
