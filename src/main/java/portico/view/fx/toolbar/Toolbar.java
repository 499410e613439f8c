package portico.view.fx.toolbar;

import java.util.List;
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
    private static final double FIND_LEAST = 84;

    private final Node logo = Logo.node();
    private final Node bar = bar();
    private final Label name = Texts.rigid(Texts.label("Portico", "app-name"));
    private final Button export;
    private final Button present;
    private final Button theme;
    private final Button motion;
    private final Button inspector;
    private final FindBox find;
    private final ViewSwitch views;
    private final HBox row;

    public Toolbar(CommandTable commands, DocumentMenu document, ViewSwitch views, FindBox find) {
        this.find = find;
        this.views = views;
        getStyleClass().add("toolbar");
        export = CommandControls.button(commands.get("export"), "outlined");
        present = CommandControls.button(commands.get("present"), "primary");
        theme = CommandControls.iconButton(commands.get("theme"));
        motion = CommandControls.iconButton(commands.get("reduced-motion"));
        inspector = CommandControls.iconButton(commands.get("inspector"));
        HBox left = new HBox(12, logo, name, bar, document, CommandControls.iconButton(commands.get("undo")),
                CommandControls.iconButton(commands.get("redo")));
        left.getStyleClass().add("toolbar-left");
        HBox right = new HBox(10, find, theme, motion, inspector, export, present);
        right.getStyleClass().add("toolbar-right");
        row = new HBox(12, left, Texts.spring(), views, Texts.spring(), right);
        row.getStyleClass().add("toolbar-row");
        HBox.setHgrow(left, Priority.SOMETIMES);
        getChildren().add(row);
        // Where letters are large the name of the document and the search give way, words are never cut
        Stream.of(export, present, theme, motion, inspector).forEach(rigid -> rigid.setMinWidth(Region.USE_PREF_SIZE));
        views.getChildren().forEach(segment -> ((Region) segment).setMinWidth(Region.USE_PREF_SIZE));
        find.setMinWidth(FIND_LEAST);
        // Narrower than what must be there it would push the whole window out of its frame
        setMinWidth(0);
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

    /** Fits it anew each time, as a longer name of the document takes room from the rest. */
    @Override
    protected void layoutChildren() {
        fit(getWidth());
        super.layoutChildren();
    }

    private void fit(double width) {
        shown(name, width >= ROOMY);
        shown(inspector, width < 1280);
        Stream.of(motion, export, logo, bar).forEach(node -> shown(node, true));
        views.display(width >= ROOMY ? ContentDisplay.LEFT
                : width >= NAMED ? ContentDisplay.TEXT_ONLY : ContentDisplay.GRAPHIC_ONLY);
        words(true);
        find.setPrefWidth(width >= ROOMY ? 182 : width >= NAMED ? 140 : 110);
        giveWay(width);
    }

    /** One thing after the other until the rest is whole; what goes last is in the menu of the document too. */
    private void giveWay(double width) {
        List<Runnable> steps = List.of(() -> shown(motion, false), () -> words(false),
                () -> views.display(ContentDisplay.GRAPHIC_ONLY), () -> shown(export, false), () -> shown(bar, false),
                () -> shown(logo, false));
        steps.stream().takeWhile(step -> row.minWidth(-1) > width).forEach(Runnable::run);
    }

    private void words(boolean whole) {
        Stream.of(export, present).forEach(button -> button.setContentDisplay(display(whole)));
    }

    private static ContentDisplay display(boolean words) {
        return words ? ContentDisplay.LEFT : ContentDisplay.GRAPHIC_ONLY;
    }

    private static void shown(Node node, boolean visible) {
        node.setVisible(visible);
        node.setManaged(visible);
    }
}
