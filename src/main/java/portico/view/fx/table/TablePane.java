package portico.view.fx.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import org.controlsfx.control.textfield.CustomTextField;
import portico.model.id.ResourceId;
import portico.view.fx.look.Icon;
import portico.view.sheet.Grid;

/** Hosts, services, tasks, host ports, subnets and findings as tables; the selection is the drawing's. */
public final class TablePane extends BorderPane {
    private final TabPane tabs = new TabPane();
    private final CustomTextField filter = new CustomTextField();
    private final List<GridTable> tables = new ArrayList<>();
    private final Consumer<ResourceId> onSelect;

    public TablePane(Consumer<ResourceId> onSelect) {
        this.onSelect = onSelect;
        setId("tables");
        tabs.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
        getStyleClass().add("table-pane");
        HBox bar = new HBox(box());
        bar.getStyleClass().add("table-filter");
        setTop(bar);
        setCenter(tabs);
    }

    private CustomTextField box() {
        filter.setId("table-filter");
        filter.setPromptText("Show only rows with these words");
        filter.setAccessibleText("Show only rows with these words");
        filter.setLeft(Icon.FIND.view(14));
        filter.setPrefColumnCount(28);
        filter.textProperty().addListener((text, before, now) -> tables.forEach(table -> table.filter(now)));
        filter.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                filter.clear();
            }
        });
        return filter;
    }

    /** Shows these tables; sorting and scroll positions stay, and widths while the same ones fit. */
    public void show(List<Grid> grids) {
        if (tables.isEmpty()) {
            grids.forEach(this::add);
        }
        for (int i = 0; i < grids.size(); i++) {
            tables.get(i).show(grids.get(i));
            tabs.getTabs().get(i).setText(grids.get(i).title() + "  " + grids.get(i).lines().size());
        }
    }

    private void add(Grid grid) {
        GridTable table = new GridTable(grid, onSelect);
        tables.add(table);
        tabs.getTabs().add(new Tab(grid.title(), table));
    }

    /** Brings the table with this title to the front, showing only rows with these words, and puts the cursor into it. */
    public void find(String title, String words) {
        filter.setText(words);
        for (int i = 0; i < tables.size(); i++) {
            if (tables.get(i).getAccessibleText().equals(title)) {
                tabs.getSelectionModel().select(i);
                tables.get(i).requestFocus();
            }
        }
    }

    public void select(Optional<ResourceId> subject) {
        tables.forEach(table -> table.select(subject));
    }

    /** Brings the first table to the front that has a row of this subject, unless the one in front has one. */
    public void bring(ResourceId subject) {
        int front = Math.max(0, tabs.getSelectionModel().getSelectedIndex());
        IntStream.concat(IntStream.of(front), IntStream.range(0, tables.size()))
                .filter(i -> i < tables.size() && tables.get(i).has(subject))
                .findFirst()
                .ifPresent(tabs.getSelectionModel()::select);
    }
}
