package portico.view.fx.shell;

import java.util.function.Consumer;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;
import portico.view.fx.look.Icon;

/** The left panel when there is little room: a column of icons, each of which brings its part of the panel. */
public final class Rail extends VBox {
    private final ToggleGroup group = new ToggleGroup();
    private Consumer<Boolean> toggle = open -> {};

    /** @param onShow brings one part of the panel to the front, by its index */
    public Rail(Consumer<Integer> onShow) {
        getStyleClass().add("rail");
        getChildren().addAll(button(Icon.VPC, "Outline", 0, onShow), button(Icon.PLUS, "Build", 1, onShow),
                button(Icon.LESSON, "Lessons", 2, onShow));
        group.selectedToggleProperty().addListener((property, before, now) -> toggle.accept(now != null));
    }

    void onToggle(Consumer<Boolean> handler) {
        toggle = handler;
    }

    private ToggleButton button(Icon icon, String text, int index, Consumer<Integer> onShow) {
        ToggleButton button = new ToggleButton();
        button.setGraphic(icon.view(18));
        button.setToggleGroup(group);
        button.setTooltip(new Tooltip(text));
        button.setAccessibleText(text);
        button.getStyleClass().add("rail-button");
        button.setOnAction(event -> onShow.accept(index));
        return button;
    }
}
