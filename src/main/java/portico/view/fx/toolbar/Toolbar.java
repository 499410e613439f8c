package portico.view.fx.toolbar;

import java.util.stream.Stream;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.Separator;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import portico.view.fx.command.CommandControls;
import portico.view.fx.command.CommandTable;
import portico.view.fx.look.Texts;

/** The toolbar: what does not fit gives up its words first, never its button. */
public final class Toolbar extends StackPane {
    private static final double ROOMY = 1420;
    private static final double NAMED = 1180;
    private static final double NARROW = 1000;
    private static final double FIND_LEAST = 84;

    private final Label name = Texts.rigid(Texts.label("Portico", "app-name"));
    private final Button export;
    private final Button present;
    private final Button theme;
    private final Button motion;
    private final Button inspector;
    private final FindBox find;
    private final ViewSwitch views;

    public Toolbar(CommandTable commands, DocumentMenu document, ViewSwitch views, FindBox find) {
        this.find = find;
        this.views = views;
        getStyleClass().add("toolbar");
        export = CommandControls.button(commands.get("export"), "outlined");
        present = CommandControls.button(commands.get("present"), "primary");
        theme = CommandControls.iconButton(commands.get("theme"));
        motion = CommandControls.iconButton(commands.get("reduced-motion"));
        inspector = CommandControls.iconButton(commands.get("inspector"));
        HBox left = new HBox(12, Logo.node(), name, bar(), document, CommandControls.iconButton(commands.get("undo")),
                CommandControls.iconButton(commands.get("redo")));
        left.getStyleClass().add("toolbar-left");
        HBox right = new HBox(10, find, theme, motion, inspector, export, present);
        right.getStyleClass().add("toolbar-right");
        HBox row = new HBox(12, left, Texts.spring(), views, Texts.spring(), right);
        row.getStyleClass().add("toolbar-row");
        HBox.setHgrow(left, Priority.SOMETIMES);
        getChildren().add(row);
        // Where letters are large the name of the document and the search give way, words are never cut
        Stream.of(export, present).forEach(rigid -> rigid.setMinWidth(Region.USE_PREF_SIZE));
        views.getChildren().forEach(segment -> ((Region) segment).setMinWidth(Region.USE_PREF_SIZE));
        find.setMinWidth(FIND_LEAST);
        widthProperty().addListener((width, before, now) -> fit(now.doubleValue()));
    }

    private static Node bar() {
        Separator separator = new Separator(Orientation.VERTICAL);
        separator.getStyleClass().add("toolbar-bar");
        return separator;
    }

    /** The button whose picture changes with the theme. */
    public Button themeButton() {
        return theme;
    }

    private void fit(double width) {
        shown(name, width >= ROOMY);
        shown(inspector, width < 1280);
        shown(motion, width >= NARROW);
        views.display(width >= ROOMY ? ContentDisplay.LEFT
                : width >= NAMED ? ContentDisplay.TEXT_ONLY : ContentDisplay.GRAPHIC_ONLY);
        export.setContentDisplay(display(width >= NARROW));
        present.setContentDisplay(display(width >= NARROW));
        find.setPrefWidth(width >= ROOMY ? 182 : width >= NAMED ? 140 : 110);
    }

    private static ContentDisplay display(boolean words) {
        return words ? ContentDisplay.LEFT : ContentDisplay.GRAPHIC_ONLY;
    }

    private static void shown(Node node, boolean visible) {
        node.setVisible(visible);
        node.setManaged(visible);
    }
}
