package portico.view.fx.reach;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.beans.Observable;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TablePosition;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import portico.model.flow.reach.ReachEnd;
import portico.view.sheet.ReachGrid;

/** The cells of the matrix; the arrows walk from one to the next, Enter shows one on the stage. */
final class ReachTable extends TableView<ReachGrid.Line> {
    private static final double ROW = 34;
    private static final double ROW_BESIDE = 26;
    private static final double LETTER = 7.6;
    private static final double LETTER_ABOVE = 7;
    private static final double MARGIN = 56;
    private static final double MARGIN_ABOVE = 22;

    private final ReachHooks hooks;
    private final boolean brief;
    private boolean filling;

    /** One by itself, whose cells say what changed. */
    ReachTable(String id, ReachHooks hooks) {
        this(id, hooks, ROW, false);
    }

    /** One of two, whose cells need not say what the other's say. */
    static ReachTable beside(String id, ReachHooks hooks) {
        ReachTable table = new ReachTable(id, hooks, ROW_BESIDE, true);
        table.getStyleClass().add("reach-beside");
        return table;
    }

    private ReachTable(String id, ReachHooks hooks, double row, boolean brief) {
        this.hooks = hooks;
        this.brief = brief;
        setId(id);
        setAccessibleText("Who can open a connection to whom: rows open connections to columns");
        setFixedCellSize(row);
        getSelectionModel().setCellSelectionEnabled(true);
        getSelectionModel().getSelectedCells().addListener((Observable cells) -> told());
        setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER) {
                hooks.showOnStage();
                event.consume();
            }
        });
        setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2) {
                hooks.showOnStage();
            }
        });
    }

    void show(ReachGrid grid) {
        filling = true;
        List<int[]> chosen = getSelectionModel().getSelectedCells()
                .stream()
                .map(at -> new int[] {at.getRow(), at.getColumn()})
                .toList();
        if (!names().equals(grid.columns())) {
            getColumns().clear();
            getColumns().add(header());
            IntStream.range(0, grid.columns().size()).forEach(i -> getColumns().add(column(grid.columns().get(i), i)));
        }
        IntStream.range(0, grid.columns().size()).forEach(i -> widen(getColumns().get(i + 1), grid, i));
        getItems().setAll(grid.lines());
        chosen.stream()
                .filter(at -> at[0] >= 0 && at[0] < getItems().size() && at[1] >= 0 && at[1] < getColumns().size())
                .forEach(at -> getSelectionModel().select(at[0], getColumns().get(at[1])));
        filling = false;
        told();
    }

    /** Makes each column as wide as that of another table of the same network. */
    void alignWith(ReachTable other) {
        IntStream.range(0, Math.min(getColumns().size(), other.getColumns().size()))
                .forEach(i -> getColumns().get(i)
                        .setPrefWidth(Math.max(getColumns().get(i).getPrefWidth(),
                                other.getColumns().get(i).getPrefWidth())));
    }

    /** What its columns take together. */
    double wholeWidth() {
        return getColumns().stream().mapToDouble(TableColumn::getPrefWidth).sum();
    }

    /** Shows the same rows and columns as another table of the same network, whichever of the two is scrolled. */
    void scrollWith(ReachTable other) {
        skinProperty().subscribe(() -> join(other));
        other.skinProperty().subscribe(() -> join(other));
    }

    private void join(ReachTable other) {
        bars().forEach(mine -> other.bars()
                .filter(its -> its.getOrientation() == mine.getOrientation())
                .forEach(its -> its.valueProperty().bindBidirectional(mine.valueProperty())));
    }

    private Stream<ScrollBar> bars() {
        return lookupAll(".scroll-bar").stream().filter(ScrollBar.class::isInstance).map(ScrollBar.class::cast);
    }

    private List<String> names() {
        return getColumns().stream().skip(1).map(TableColumn::getText).toList();
    }

    private static TableColumn<ReachGrid.Line, ReachEnd> header() {
        TableColumn<ReachGrid.Line, ReachEnd> column = new TableColumn<>("From");
        column.setCellValueFactory(data -> new ReadOnlyObjectWrapper<>(data.getValue().from()));
        column.setCellFactory(view -> new EndCell());
        column.setPrefWidth(170);
        column.setSortable(false);
        column.setReorderable(false);
        return column;
    }

    private TableColumn<ReachGrid.Line, ReachGrid.Cell> column(String name, int index) {
        TableColumn<ReachGrid.Line, ReachGrid.Cell> column = new TableColumn<>(name);
        column.setCellValueFactory(data -> new ReadOnlyObjectWrapper<>(data.getValue().cells().get(index)));
        column.setCellFactory(view -> new ReachCell(brief));
        column.setSortable(false);
        column.setReorderable(false);
        return column;
    }

    /** Makes room for the longest words; what a user has made wider stays. */
    private void widen(TableColumn<ReachGrid.Line, ?> column, ReachGrid grid, int index) {
        int letters = grid.lines()
                .stream()
                .map(line -> line.cells().get(index))
                .mapToInt(cell -> ReachCell.text(cell, brief).length())
                .max()
                .orElse(0);
        double needed = Math.max(MARGIN + LETTER * letters, MARGIN_ABOVE + LETTER_ABOVE * column.getText().length());
        column.setPrefWidth(Math.max(brief ? 0 : column.getWidth(), needed));
    }

    private void told() {
        if (filling || getSelectionModel().getSelectedCells().isEmpty()) {
            return;
        }
        TablePosition<?, ?> at = getSelectionModel().getSelectedCells().getFirst();
        if (at.getRow() < 0 || at.getRow() >= getItems().size()) {
            return;
        }
        ReachGrid.Line line = getItems().get(at.getRow());
        if (at.getColumn() <= 0) {
            hooks.chooseRow(line.from());
        } else {
            hooks.choose(line.from(), line.cells().get(at.getColumn() - 1));
        }
    }
}
