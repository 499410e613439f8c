package portico.view.fx.lesson;

import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import portico.view.fx.look.Pressing;
import portico.view.fx.look.Texts;

/** A button as wide as its column: a sign, and words that take as many lines as they need, which a plain button cuts. */
final class WideButton extends HBox {
    private static final double GAP = 11;

    private final Runnable onPress;

    WideButton(Node sign, String words, Runnable onPress) {
        super(GAP);
        this.onPress = onPress;
        Label label = Texts.paragraph(words, "wide-words");
        HBox.setHgrow(label, Priority.ALWAYS);
        getChildren().addAll(sign, label);
        getStyleClass().add("wide-button");
        setAccessibleRole(AccessibleRole.BUTTON);
        setOnMousePressed(event -> requestFocus());
        setOnMouseClicked(event -> onPress.run());
        Pressing.byKeyboard(this, onPress);
    }

    @Override
    public void executeAccessibleAction(AccessibleAction action, Object... parameters) {
        if (action == AccessibleAction.FIRE) {
            onPress.run();
        } else {
            super.executeAccessibleAction(action, parameters);
        }
    }
}
