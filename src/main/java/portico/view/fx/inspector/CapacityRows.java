package portico.view.fx.inspector;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import portico.view.fx.look.Roofs;
import portico.view.fx.look.Texts;
import portico.view.sheet.Row;
import portico.view.sheet.RoofWords;

/** Draws the rows that speak of room in buildings. */
final class CapacityRows {
    /** Longer ones are words, such as {@code 999 or more}. */
    private static final int LONGEST_NUMBER = 5;

    private CapacityRows() {}

    static Node figure(Row.Figure figure) {
        VBox words = new VBox(Texts.paragraph(figure.words(), "group-title"),
                Texts.paragraph(figure.aside(), "fact-label"));
        words.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox row = new HBox(14, Texts.rigid(
                Texts.label(figure.number(), figure.number().length() > LONGEST_NUMBER ? "figure-words" : "figure")),
                words);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    static Node roof(Row.Roof roof) {
        VBox words = new VBox(Texts.label(RoofWords.name(roof.limit()), "strong"),
                Texts.label(RoofWords.shape(roof.limit()), "quiet"));
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        Label room = Texts.rigid(Texts.label(roof.room(), "value"));
        HBox row = new HBox(12, Roofs.roof(roof.limit()), words,
                new VBox(Texts.rigid(Texts.label(roof.hosts(), "value")), room));
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("roof-row");
        return row;
    }

    static Node shades(Row.Shades shades) {
        HBox row = new HBox(14);
        for (int i = 0; i < shades.words().size(); i++) {
            VBox one = new VBox(4, Roofs.shade(i), Texts.rigid(Texts.label(shades.words().get(i), "quiet")));
            one.setAlignment(Pos.CENTER);
            row.getChildren().add(one);
        }
        row.getStyleClass().add("shades");
        return row;
    }
}
