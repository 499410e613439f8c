package portico.view.fx.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import portico.model.id.ResourceId;
import portico.view.sheet.Grid;

/** Hosts, tasks, host ports, subnets and findings as tables; the selection is the drawing's. */
public final class TablePane extends TabPane {
    private final List<GridTable> tables = new ArrayList<>();
    private final Consumer<ResourceId> onSelect;

    public TablePane(Consumer<ResourceId> onSelect) {
        this.onSelect = onSelect;
        setId("tables");
        setTabClosingPolicy(TabClosingPolicy.UNAVAILABLE);
        getStyleClass().add("table-pane");
    }

    /** Shows these tables; sorting, widths and scroll positions stay. */
    public void show(List<Grid> grids) {
        if (tables.isEmpty()) {
            grids.forEach(this::add);
        }
        for (int i = 0; i < grids.size(); i++) {
            tables.get(i).show(grids.get(i));
            getTabs().get(i).setText(grids.get(i).title() + "  " + grids.get(i).lines().size());
        }
    }

    private void add(Grid grid) {
        GridTable table = new GridTable(grid, onSelect);
        tables.add(table);
        getTabs().add(new Tab(grid.title(), table));
    }

    public void select(Optional<ResourceId> subject) {
        tables.forEach(table -> table.select(subject));
    }
}
