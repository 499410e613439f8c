package portico.view.fx.look;

import javafx.scene.Node;
import javafx.scene.input.KeyCode;

/** What is no button, and is pressed as one is. */
public final class Pressing {
    private Pressing() {}

    /** Takes the keyboard, and is pressed by Enter and Space, which then press nothing else. */
    public static void byKeyboard(Node node, Runnable onPress) {
        node.setFocusTraversable(true);
        node.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
                event.consume();
                onPress.run();
            }
        });
    }
}
