package portico.view.fx.toolbar;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import portico.view.fx.look.Icon;
import portico.view.fx.look.Segments;

/** Which view of the network is shown. */
public final class ViewSwitch extends Segments {
    /** The views there are: the city in two renderings, one request through every mode, rows, and who reaches whom. */
    public enum View {
        BUILDING(Icon.HOST, "Building"),
        ENGINEER(Icon.WRENCH, "Engineer"),
        SIDE_BY_SIDE(Icon.SIDE_BY_SIDE, "Side by side"),
        TABLE(Icon.TABLE, "Table"),
        REACH(Icon.MATRIX, "Reach");

        private final Icon icon;
        private final String words;

        View(Icon icon, String words) {
            this.icon = icon;
            this.words = words;
        }
    }

    private final ToggleGroup group = new ToggleGroup();
    private final Map<View, ToggleButton> buttons = new EnumMap<>(View.class);

    public ViewSwitch(Consumer<View> onShow) {
        getStyleClass().add("view-switch");
        for (View view : View.values()) {
            ToggleButton button = segment(view.icon, view.words);
            button.setId("view-" + view.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-'));
            button.setAccessibleText(view.words);
            button.setUserData(view);
            group.getToggles().add(button);
            getChildren().add(button);
            buttons.put(view, button);
        }
        select(View.BUILDING);
        keepOneSelected(group);
        group.selectedToggleProperty().addListener((property, before, now) -> onShow.accept(selected()));
    }

    /** With icon and word, with the word alone, or with the icon alone, which then says its word as a tooltip. */
    public void display(ContentDisplay display) {
        buttons.forEach((view, button) -> {
            button.setContentDisplay(display);
            button.setTooltip(display == ContentDisplay.GRAPHIC_ONLY ? new Tooltip(view.words) : null);
        });
    }

    /** Shows a view as if its button had been pressed. */
    public void select(View view) {
        group.selectToggle(buttons.get(view));
    }

    public View selected() {
        return group.getSelectedToggle() instanceof ToggleButton button && button.getUserData() instanceof View view
                ? view
                : View.BUILDING;
    }
}
