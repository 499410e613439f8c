package portico.app;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import portico.controller.Selection;
import portico.view.fx.command.Command;
import portico.view.fx.command.CommandControls;
import portico.view.fx.command.CommandTable;

/** The menu of what can be done with the subject below the pointer; over bare ground, with the view. */
final class SubjectMenu {
    private static final List<List<String>> OF_A_SUBJECT = List.of(
            List.of("stop-task", "replace-task", "deploy", "drain", "restart-agent", "stop-start-host", "relaunch-host",
                    "lose-zone", "restore-zone"),
            List.of("mode-bridge", "mode-host", "mode-awsvpc", "mode-none"),
            List.of("trace-from", "trace-to", "compare-ways"), List.of("copy-id", "copy-command"), List.of("delete"));
    private static final List<List<String>> OF_THE_VIEW = List.of(List.of("place-waiting", "rebalance"),
            List.of("find", "ports", "fit", "zoom-in", "zoom-out"), List.of("export"));

    private final CommandTable table;
    private final Selection selection;
    private final ContextMenu menu = new ContextMenu();

    SubjectMenu(CommandTable table, Selection selection) {
        this.table = table;
        this.selection = selection;
        menu.setId("subject-menu");
    }

    /** Opens at a place on the screen. */
    void show(Node owner, Point2D at) {
        menu.hide();
        menu.getItems().clear();
        (selection.selected().isPresent() ? OF_A_SUBJECT : OF_THE_VIEW).forEach(this::add);
        menu.show(owner, at.getX(), at.getY());
    }

    /** What of a group can be done now, apart from the group before. */
    private void add(List<String> group) {
        List<Command> possible = group.stream().map(table::get).filter(command -> command.enabled().get()).toList();
        Optional.of(new SeparatorMenuItem())
                .filter(_ -> !possible.isEmpty() && !menu.getItems().isEmpty())
                .ifPresent(menu.getItems()::add);
        possible.stream().<MenuItem>map(CommandControls::item).forEach(menu.getItems()::add);
    }
}
