package portico.view.fx.dialog;

import java.util.List;
import java.util.function.BooleanSupplier;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import javafx.stage.WindowEvent;
import portico.view.fx.look.Texts;

/** A dialog with labelled fields. */
public final class Form {
    private final GridPane grid = new GridPane();
    private final Label problem = Texts.paragraph("", "text-no");
    private final Dialog<ButtonType> dialog = new Dialog<>();
    private int rows;

    public Form(Window owner, List<String> stylesheets, String title, String text) {
        dialog.initOwner(owner);
        dialog.setTitle(title);
        dialog.setHeaderText(null);
        dialog.getDialogPane().getStylesheets().setAll(stylesheets);
        grid.getStyleClass().add("dialog-grid");
        Label words = Texts.paragraph(text, "sentence");
        words.setMaxWidth(440);
        VBox body = new VBox(Texts.label(title, "panel-title"), words, grid, problem);
        body.getStyleClass().add("dialog-body");
        dialog.getDialogPane().setContent(body);
    }

    /** Adds a control with its label. */
    public <N extends Node> N field(String label, N control) {
        Label words = Texts.label(label, "fact-label");
        words.setLabelFor(control);
        grid.addRow(rows++, words, control);
        return control;
    }

    /** Adds something that takes the whole width. */
    public <N extends Node> N body(N node) {
        grid.add(node, 0, rows++, 2, 1);
        return node;
    }

    /** Adds a field for text. */
    public TextField text(String label, String id, String value) {
        TextField field = field(label, new TextField(value));
        field.setId(id);
        field.setPrefColumnCount(22);
        return field;
    }

    /** Does something once it is shown, such as to set the focus. */
    public void onShown(Runnable then) {
        dialog.getDialogPane()
                .getScene()
                .getWindow()
                .addEventHandler(WindowEvent.WINDOW_SHOWN, _ -> Platform.runLater(then));
    }

    /** Says why it cannot go on; nothing where it can. */
    public void problem(String words) {
        problem.setText(words);
    }

    /** Shows what stands there, to be read. */
    public void tell() {
        dialog.getDialogPane().getButtonTypes().setAll(ButtonType.CLOSE);
        // The fonts of the stylesheet make it wider than it was thought to be
        onShown(() -> dialog.getDialogPane().getScene().getWindow().sizeToScene());
        dialog.showAndWait();
    }

    private void focusFirst() {
        grid.getChildren().stream().filter(Form::takesKeys).findFirst().ifPresent(Node::requestFocus);
    }

    /** Enter says yes to the whole form from every field; a check box would turn round, which is what Space is for. */
    private static void confirmFromCheckBox(KeyEvent event, Button confirm) {
        if (event.getCode() == KeyCode.ENTER && event.getTarget() instanceof CheckBox) {
            event.consume();
            confirm.fire();
        }
    }

    private static boolean takesKeys(Node node) {
        return node.isFocusTraversable() && !node.isDisabled();
    }

    /** Asks; true where it was confirmed and {@code valid} held, which is asked at every press of the button. */
    public boolean ask(String confirm, BooleanSupplier valid) {
        ButtonType ok = new ButtonType(confirm, ButtonBar.ButtonData.OK_DONE);
        dialog.getDialogPane().getButtonTypes().setAll(ok, ButtonType.CANCEL);
        Node button = dialog.getDialogPane().lookupButton(ok);
        button.setId("confirm");
        onShown(this::focusFirst);
        grid.addEventFilter(KeyEvent.KEY_PRESSED, event -> confirmFromCheckBox(event, (Button) button));
        button.addEventFilter(javafx.event.ActionEvent.ACTION, event -> {
            if (!valid.getAsBoolean()) {
                event.consume();
            }
        });
        return dialog.showAndWait().filter(ok::equals).isPresent();
    }
}
