package portico.view.fx.transport;

import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** Left and right step from hop to hop wherever something plays, except among the speeds, where they choose. */
public final class StepKeys {
    private StepKeys() {}

    public static void on(Node node, PlayActions actions) {
        node.addEventFilter(KeyEvent.KEY_PRESSED, event -> step(event, actions));
    }

    private static void step(KeyEvent event, PlayActions actions) {
        boolean speeds = event.getTarget() instanceof ToggleButton;
        boolean steps = event.getCode() == KeyCode.LEFT || event.getCode() == KeyCode.RIGHT;
        if (steps && !speeds) {
            Runnable step = event.getCode() == KeyCode.LEFT ? actions::stepBack : actions::step;
            step.run();
            event.consume();
        }
    }
}
