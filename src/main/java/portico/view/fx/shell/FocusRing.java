package portico.view.fx.shell;

import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;

/** A ring inside the edge of a large part that has the keyboard; shown from the first key on, and gone with the next press of the mouse. */
public final class FocusRing extends Region {
    private final SimpleBooleanProperty byKeys = new SimpleBooleanProperty();

    public FocusRing(Node part) {
        getStyleClass().add("focus-ring");
        setMouseTransparent(true);
        visibleProperty().bind(part.focusedProperty().and(byKeys));
        sceneProperty().subscribe(scene -> {
            if (scene != null) {
                listen(scene);
            }
        });
    }

    private void listen(Scene scene) {
        scene.addEventFilter(KeyEvent.KEY_PRESSED, event -> byKeys.set(true));
        scene.addEventFilter(MouseEvent.MOUSE_PRESSED, event -> byKeys.set(false));
    }
}
