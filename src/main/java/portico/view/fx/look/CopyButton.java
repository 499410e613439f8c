package portico.view.fx.look;

import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;

/** A small button that puts a text on the clipboard. */
public final class CopyButton extends Button {

    /** @param what it says to those who cannot see it, such as "Copy the command" */
    public CopyButton(String what, String text) {
        setGraphic(Icon.COPY.view(15));
        getStyleClass().add("icon-button");
        setTooltip(new Tooltip(what));
        setAccessibleText(what);
        setOnAction(event -> copy(text));
    }

    /** Puts a text on the clipboard. */
    public static void copy(String text) {
        ClipboardContent content = new ClipboardContent();
        content.putString(text);
        Clipboard.getSystemClipboard().setContent(content);
    }
}
