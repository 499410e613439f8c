package portico.view.fx.inspector;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import portico.view.fx.look.Icon;
import portico.view.fx.look.Texts;

/** A block of labelled controls. */
class ControlRows extends VBox {
    ControlRows() {
        this("Change");
    }

    ControlRows(String title) {
        getStyleClass().addAll("section", "controls");
        getChildren().add(Texts.label(title, "section-title"));
    }

    final void row(String text, Region control) {
        Label label = Texts.rigid(Texts.label(text, "fact-label"));
        label.setLabelFor(control);
        control.setAccessibleHelp(text);
        HBox row = new HBox(10, label, Texts.spring(), control);
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("control-row");
        getChildren().add(row);
    }

    final void buttons(Node... buttons) {
        HBox row = new HBox(8, buttons);
        row.getStyleClass().add("control-buttons");
        getChildren().add(row);
    }

    /** A cross that takes one row away. */
    static Button remover(String words, Runnable action) {
        Button button = new Button();
        button.setGraphic(Icon.CLOSE.view(12));
        button.getStyleClass().add("icon-button");
        button.setAccessibleText(words);
        button.setOnAction(event -> action.run());
        return button;
    }

    static Button button(String id, String text, Icon icon, Runnable action) {
        Button button = new Button(text, icon.view(14));
        button.setId(id);
        button.getStyleClass().add("outlined");
        button.setOnAction(event -> action.run());
        return button;
    }
}
