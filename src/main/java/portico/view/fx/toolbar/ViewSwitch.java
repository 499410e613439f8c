package portico.view.fx.toolbar;

import java.util.function.Consumer;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import portico.view.fx.look.Icon;
import portico.view.fx.look.Segments;

/** Which view of the network is shown. */
public final class ViewSwitch extends Segments {
    /** The views there are. */
    public enum View {
        BUILDING, TABLE
    }

    private final ToggleGroup group = new ToggleGroup();
    private final ToggleButton building = segment(Icon.HOST, "Building");
    private final ToggleButton table = segment(Icon.TABLE, "Table");

    public ViewSwitch(Consumer<View> onShow) {
        getStyleClass().add("view-switch");
        group.getToggles().addAll(building, table);
        getChildren().addAll(building, table);
        building.setId("view-building");
        table.setId("view-table");
        building.setSelected(true);
        building.setAccessibleText("Building");
        table.setAccessibleText("Table");
        keepOneSelected(group);
        group.selectedToggleProperty().addListener((property, before, now) -> onShow.accept(selected()));
    }

    /** With icons alone where there is little room. */
    public void compact(boolean icons) {
        ContentDisplay display = icons ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.LEFT;
        building.setContentDisplay(display);
        table.setContentDisplay(display);
    }

    /** Shows a view as if its button had been pressed. */
    public void select(View view) {
        group.selectToggle(view == View.TABLE ? table : building);
    }

    public View selected() {
        return table.isSelected() ? View.TABLE : View.BUILDING;
    }
}
