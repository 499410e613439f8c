package portico.view.fx.command;

import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.scene.input.KeyCombination;
import portico.view.fx.look.Icon;

/**
 * One thing that can be done.
 *
 * @param id how code and tests name it
 * @param text may change, as {@code Undo move task} does
 */
public record Command(String id, ReadOnlyStringProperty text, Icon icon, Optional<KeyCombination> key,
        ReadOnlyBooleanProperty enabled, Runnable action) {
    /** Does it, unless it is not enabled. */
    public void run() {
        if (enabled.get()) {
            action.run();
        }
    }

    /** {@code Save (Ctrl+S)}. */
    public String hint() {
        return text.get() + key.map(combination -> "  (" + combination.getDisplayText() + ")").orElse("");
    }
}
