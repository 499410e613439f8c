package portico.view.fx.toolbar;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import portico.view.fx.command.CommandControls;
import portico.view.fx.command.CommandTable;
import portico.view.fx.look.Icon;

/** The document's name, with a dot while it is not saved, and what can be done with documents. */
public final class DocumentMenu extends MenuButton {
    /** A document that can be opened: what it is called, and by what it is asked for. */
    public record Entry(String text, String key) {}

    private static final double WHOLE = 150;

    private final Menu recent = new Menu("Open recent", Icon.OPEN.view(14));
    private final Consumer<Entry> onRecent;

    public DocumentMenu(CommandTable commands, List<Entry> samples, Consumer<Entry> onSample,
            Consumer<Entry> onRecent) {
        this.onRecent = onRecent;
        getStyleClass().add("document-menu");
        setId("document-menu");
        // a name is no caption: its underscores stand for themselves
        setMnemonicParsing(false);
        Menu sampleMenu = new Menu("Samples", Icon.VPC.view(14));
        samples.forEach(entry -> sampleMenu.getItems().add(item(entry, onSample)));
        getItems().addAll(CommandControls.item(commands.get("new")), CommandControls.item(commands.get("open")), recent,
                sampleMenu, new SeparatorMenuItem(), CommandControls.item(commands.get("save")),
                CommandControls.item(commands.get("save-as")), CommandControls.item(commands.get("export")),
                new SeparatorMenuItem(), CommandControls.item(commands.get("lessons")),
                CommandControls.item(commands.get("rename")), CommandControls.item(commands.get("parameters")),
                schedulerMenu(commands), CommandControls.item(commands.get("reduced-motion")),
                CommandControls.item(commands.get("keys")), CommandControls.item(commands.get("about")),
                new SeparatorMenuItem(), CommandControls.item(commands.get("quit")));
    }

    private static Menu schedulerMenu(CommandTable commands) {
        Menu menu = new Menu("Scheduler", Icon.TICKET.view(14));
        Stream.of("place-waiting", "deploy", "hosts", "drain", "rebalance", "lose-zone", "restore-zone")
                .map(id -> CommandControls.item(commands.get(id)))
                .forEach(menu.getItems()::add);
        return menu;
    }

    private static MenuItem item(Entry entry, Consumer<Entry> action) {
        MenuItem item = new MenuItem(entry.text());
        item.setMnemonicParsing(false);
        item.setOnAction(event -> action.accept(entry));
        return item;
    }

    /** A name of usual length is whole at every width of the window. */
    @Override
    protected double computeMinWidth(double height) {
        return Math.min(WHOLE, computePrefWidth(height));
    }

    public void showRecent(List<Entry> entries) {
        recent.getItems().setAll(entries.stream().map(entry -> item(entry, onRecent)).toList());
        recent.setDisable(entries.isEmpty());
    }

    /** @param saved in words, whether it is */
    public void showDocument(String name, boolean unsaved, String saved) {
        setText(unsaved ? name + " •" : name);
        setAccessibleText(name + ", " + saved.toLowerCase(Locale.ROOT));
    }
}
