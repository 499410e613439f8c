package portico.view.fx.reach;

import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import portico.view.fx.look.Texts;
import portico.view.sheet.ReachGrid;
import portico.view.sheet.ReachSides;

/** Two matrices of one network: beside each other where all columns of both have room, else one above the other; both show the same pairs, wherever one is scrolled. */
final class SidesPane extends SplitPane {
    /** The divider, and the edges and a scroll bar of each table. */
    private static final double FRAME = 50;

    private final ReachTable hosts;
    private final ReachTable tasks;

    SidesPane(ReachHooks hooks) {
        setId("reach-sides");
        hosts = ReachTable.beside("reach-hosts", hooks);
        tasks = ReachTable.beside("reach-tasks", hooks);
        getItems().setAll(side("Host groups", "bridge mode: all tasks of a host share its groups (R105)", hosts),
                side("Task groups", "awsvpc mode: each task has groups of its own (R104)", tasks));
        hosts.scrollWith(tasks);
        widthProperty().subscribe(this::arrange);
    }

    private static VBox side(String name, String words, ReachTable table) {
        HBox head = new HBox(9, Texts.rigid(Texts.label(name, "reach-title")), Texts.label(words, "quiet"));
        head.setAlignment(Pos.BASELINE_LEFT);
        head.getStyleClass().add("reach-side");
        VBox.setVgrow(table, Priority.ALWAYS);
        return new VBox(head, table);
    }

    void show(ReachSides sides) {
        show(hosts, sides.hosts());
        show(tasks, sides.tasks());
        hosts.alignWith(tasks);
        tasks.alignWith(hosts);
        arrange();
    }

    private static void show(ReachTable table, ReachGrid grid) {
        table.setPlaceholder(Texts.label("Nobody here opens a connection", "quiet"));
        table.show(grid);
    }

    /** Gives the keyboard to the cells. */
    @Override
    public void requestFocus() {
        hosts.requestFocus();
    }

    private void arrange() {
        setOrientation(getWidth() >= hosts.wholeWidth() + tasks.wholeWidth() + FRAME ? Orientation.HORIZONTAL
                : Orientation.VERTICAL);
    }
}
