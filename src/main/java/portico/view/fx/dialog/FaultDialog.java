package portico.view.fx.dialog;

import java.util.List;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.TextArea;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import portico.view.fx.look.CopyButton;
import portico.view.fx.look.Texts;

/** Says that Portico itself went wrong, with details to copy. */
public final class FaultDialog {
    private FaultDialog() {}

    public static void show(Window owner, List<String> stylesheets, String details) {
        Dialog<ButtonType> dialog = new Dialog<>();
        dialog.initOwner(owner);
        dialog.setTitle("Portico made a mistake");
        dialog.getDialogPane().getStylesheets().setAll(stylesheets);
        TextArea text = new TextArea(details);
        text.setEditable(false);
        text.setPrefSize(620, 260);
        text.getStyleClass().add("details");
        VBox body = new VBox(Texts.label("Portico made a mistake", "panel-title"), Texts.paragraph(
                "Your work is kept, and you can go on. These details help to mend it; nothing is sent anywhere.",
                "sentence"), text);
        body.getStyleClass().add("dialog-body");
        dialog.getDialogPane().setContent(body);
        ButtonType copy = new ButtonType("Copy details", ButtonBar.ButtonData.LEFT);
        dialog.getDialogPane().getButtonTypes().setAll(copy, ButtonType.CLOSE);
        dialog.getDialogPane().lookupButton(copy).addEventFilter(javafx.event.ActionEvent.ACTION, event -> {
            CopyButton.copy(details);
            event.consume();
        });
        dialog.showAndWait();
    }
}
