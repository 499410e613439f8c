package portico.view.fx.command;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.Scene;
import javafx.scene.input.KeyCombination;
import portico.view.fx.look.Icon;

/** Every command by its id, in the order they were added. */
public final class CommandTable {
    private final Map<String, Command> commands = new LinkedHashMap<>();

    /** Adds a command that is always there; {@code key} may be empty. */
    public CommandTable add(String id, String text, Icon icon, String key, Runnable action) {
        return add(id, new SimpleStringProperty(text), icon, key, new SimpleBooleanProperty(true), action);
    }

    /** Adds a command whose words and readiness change. */
    public CommandTable add(String id, ReadOnlyStringProperty text, Icon icon, String key,
            ReadOnlyBooleanProperty enabled, Runnable action) {
        Optional<KeyCombination> combination = key.isEmpty() ? Optional.empty()
                : Optional.of(KeyCombination.valueOf(key));
        commands.put(id, new Command(id, text, icon, combination, enabled, action));
        return this;
    }

    public Command get(String id) {
        return Optional.ofNullable(commands.get(id))
                .orElseThrow(() -> new IllegalArgumentException("no command " + id));
    }

    public Iterable<Command> all() {
        return commands.values();
    }

    /** Makes every key work in this scene. */
    public void install(Scene scene) {
        commands.values()
                .forEach(command -> command.key().ifPresent(key -> scene.getAccelerators().put(key, command::run)));
    }
}
