package portico.view.fx.dialog;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import portico.view.fx.look.Texts;

/** Short questions and messages. */
public final class Questions {
    private Questions() {}

    /** The answer that was chosen, by its place; empty where the dialog was closed. The last answer is the one that changes nothing. */
    public static Optional<Integer> choose(Window owner, List<String> stylesheets, String title, String text,
            List<String> answers) {
        Dialog<ButtonType> dialog = dialog(owner, stylesheets, title, text);
        List<ButtonType> buttons = IntStream.range(0, answers.size())
                .mapToObj(i -> new ButtonType(answers.get(i), data(i, answers.size())))
                .toList();
        dialog.getDialogPane().getButtonTypes().setAll(buttons);
        for (int i = 0; i < buttons.size(); i++) {
            dialog.getDialogPane().lookupButton(buttons.get(i)).setId("answer-" + i);
        }
        return dialog.showAndWait().map(buttons::indexOf).filter(i -> i >= 0);
    }

    private static ButtonBar.ButtonData data(int index, int count) {
        return index == count - 1 ? ButtonBar.ButtonData.CANCEL_CLOSE
                : index == 0 ? ButtonBar.ButtonData.OK_DONE : ButtonBar.ButtonData.NO;
    }

    /** A message to be read. */
    public static void tell(Window owner, List<String> stylesheets, String title, String text) {
        Dialog<ButtonType> dialog = dialog(owner, stylesheets, title, text);
        dialog.getDialogPane().getButtonTypes().setAll(ButtonType.CLOSE);
        dialog.showAndWait();
    }

    private static Dialog<ButtonType> dialog(Window owner, List<String> stylesheets, String title, String text) {
        Dialog<ButtonType> dialog = new Dialog<>();
        dialog.initOwner(owner);
        dialog.setTitle(title);
        dialog.getDialogPane().getStylesheets().setAll(stylesheets);
        Label words = Texts.paragraph(text, "sentence");
        words.setMaxWidth(480);
        VBox body = new VBox(Texts.label(title, "panel-title"), words);
        body.getStyleClass().add("dialog-body");
        dialog.getDialogPane().setContent(body);
        return dialog;
    }
}
