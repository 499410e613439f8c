package portico.view.fx.reach;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import portico.view.fx.look.Icon;
import portico.view.fx.look.Marks;
import portico.view.fx.look.Texts;
import portico.view.sheet.ReachDetail;
import portico.view.sheet.ReachGrid;
import portico.view.sheet.ReachSides;

/** The matrix, and below it what is said about the chosen cell or row. */
public final class ReachPane extends BorderPane {
    private static final int MOST = 8;
    private static final String ROWS = "choose a name on the left to see how far somebody gets who takes it over.";
    private static final String ONE = "Choose a cell to see what opens or stops it, and the packet on its way; " + ROWS;
    private static final String BOTH = "What differs is framed. Choose a cell to see what opens or stops it on both sides; "
            + ROWS;

    private final ReachTable table;
    private final SidesPane sides;
    private final Label changes = Texts.label("", "reach-changes");
    private final VBox detail = new VBox();
    private final Button stage = new Button("Show on the stage");

    public ReachPane(ReachHooks hooks) {
        setId("reach");
        getStyleClass().addAll("table-pane", "reach-pane");
        table = new ReachTable("reach-table", hooks);
        sides = new SidesPane(hooks);
        table.setPlaceholder(Texts.label("Working out who reaches whom", "quiet"));
        stage.setId("reach-stage");
        stage.setGraphic(Icon.PLAY.view(12));
        stage.getStyleClass().add("outlined");
        stage.setOnAction(event -> hooks.showOnStage());
        VBox words = new VBox(Texts.label("Rows open connections to columns", "reach-title"), changes);
        words.setAlignment(Pos.CENTER_LEFT);
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox bar = new HBox(14, words, Texts.rigid(new GroupsSwitch(hooks::chooseGroups)));
        bar.getStyleClass().add("reach-bar");
        bar.setAlignment(Pos.CENTER_LEFT);
        changes.managedProperty().bind(changes.textProperty().isNotEmpty());
        detail.getStyleClass().add("reach-detail");
        setTop(bar);
        setBottom(detail);
        turnTo(table, ONE);
    }

    /** Shows a matrix; the chosen cell stays chosen. */
    public void show(ReachGrid grid) {
        turnTo(table, ONE);
        changes.setText(grid.changes());
        table.setPlaceholder(Texts.label("Nobody here opens a connection", "quiet"));
        table.show(grid);
    }

    /** Shows two matrices side by side, with what differs framed. */
    public void show(ReachSides both) {
        turnTo(sides, BOTH);
        changes.setText(both.sentence());
        sides.show(both);
    }

    /** Says something about what is chosen. */
    public void tell(ReachDetail told, boolean canShow) {
        Label title = Texts.label(told.title(), "reach-title");
        HBox head = new HBox(14, title, Texts.spring());
        head.setAlignment(Pos.CENTER_LEFT);
        if (canShow) {
            head.getChildren().addAll(stage, Texts.label("or Enter", "quiet"));
        }
        detail.getChildren().setAll(head);
        told.lines().stream().limit(MOST).map(ReachPane::line).forEach(detail.getChildren()::add);
        if (told.lines().size() > MOST) {
            detail.getChildren().add(Texts.label((told.lines().size() - MOST) + " more", "quiet"));
        }
    }

    private static HBox line(ReachDetail.Line line) {
        HBox row = new HBox(9, Marks.badge(line.tone(), 14), Texts.paragraph(line.words(), "value"));
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    /** What was said of one matrix is not said below another. */
    private void turnTo(Node matrix, String words) {
        if (!matrix.equals(getCenter())) {
            setCenter(matrix);
            detail.getChildren().setAll(Texts.paragraph(words, "quiet"));
        }
    }

    /** Gives the keyboard to the cells. */
    @Override
    public void requestFocus() {
        getCenter().requestFocus();
    }
}
