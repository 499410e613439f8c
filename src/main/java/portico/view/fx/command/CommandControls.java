package portico.view.fx.command;

import javafx.scene.control.Button;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import portico.view.fx.look.Icon;

/** Makes buttons and menu items of commands. */
public final class CommandControls {
    private CommandControls() {}

    /** A button with the command's icon and words. */
    public static Button button(Command command, String... styleClasses) {
        Button button = plain(command, styleClasses);
        button.textProperty().bind(command.text());
        button.setGraphicTextGap(8);
        return button;
    }

    /** A button with the icon alone; the words are its tooltip and what a screen reader says. */
    public static Button iconButton(Command command, String... styleClasses) {
        Button button = plain(command, styleClasses);
        button.getStyleClass().add("icon-button");
        return button;
    }

    private static Button plain(Command command, String... styleClasses) {
        Button button = new Button();
        button.setId(command.id());
        button.setGraphic(command.icon().view(16));
        button.getStyleClass().addAll(styleClasses);
        button.disableProperty().bind(command.enabled().not());
        button.setOnAction(event -> command.run());
        button.accessibleTextProperty().bind(command.text());
        button.setTooltip(tooltip(command));
        return button;
    }

    private static Tooltip tooltip(Command command) {
        Tooltip tooltip = new Tooltip();
        tooltip.setOnShowing(event -> tooltip.setText(command.hint()));
        return tooltip;
    }

    public static MenuItem item(Command command) {
        MenuItem item = new MenuItem();
        item.setId("menu-" + command.id());
        item.textProperty().bind(command.text());
        item.setGraphic(command.icon().view(14));
        item.disableProperty().bind(command.enabled().not());
        command.key().ifPresent(item::setAccelerator);
        item.setOnAction(event -> command.run());
        return item;
    }

    /** Changes the picture on a button that was made of a command. */
    public static void icon(Button button, Icon icon) {
        button.setGraphic(icon.view(16));
    }
}
