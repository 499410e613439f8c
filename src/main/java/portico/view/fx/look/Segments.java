package portico.view.fx.look;

import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;

/** A row of choices of which one is always taken. */
public class Segments extends HBox {
    protected Segments() {
        getStyleClass().add("segments");
        setMaxHeight(USE_PREF_SIZE);
    }

    protected static ToggleButton segment(String text) {
        ToggleButton button = new ToggleButton(text);
        button.getStyleClass().add("segment");
        return button;
    }

    protected static ToggleButton segment(Icon icon, String text) {
        ToggleButton button = segment(text);
        button.setGraphic(icon.view(16));
        button.setGraphicTextGap(7);
        return button;
    }

    /** Makes pressing the chosen segment again do nothing. */
    protected static void keepOneSelected(ToggleGroup group) {
        group.selectedToggleProperty().addListener((property, before, now) -> {
            if (now == null && before != null) {
                before.setSelected(true);
            }
        });
    }
}
