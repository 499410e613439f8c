package portico.view.fx.reach;

import javafx.geometry.Orientation;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.VBox;
import javafx.scene.layout.Priority;
import portico.view.fx.look.Texts;
import portico.view.sheet.ReachGrid;
import portico.view.sheet.ReachSides;

/** Two matrices of one network: beside each other where both fit, else one above the other. */
final class SidesPane extends SplitPane {

    private final ReachTable hosts;
    private final ReachTable tasks;

    SidesPane(ReachHooks hooks) {
        setId("reach-sides");
        hosts = new ReachTable("reach-hosts", hooks);
        tasks = new ReachTable("reach-tasks", hooks);
        getItems().setAll(side("Host groups", "bridge mode: all tasks of a host share its groups (R105)", hosts),
                side("Task groups", "awsvpc mode: each task has groups of its own (R104)", tasks));
        widthProperty().subscribe(this::arrange);
    }

    private static VBox side(String name, String words, ReachTable table) {
        VBox head = new VBox(1, Texts.label(name, "reach-title"), Texts.label(words, "quiet"));
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
        boolean fits = Math.max(hosts.needed(), tasks.needed()) * 2 <= getWidth();
        setOrientation(fits ? Orientation.HORIZONTAL : Orientation.VERTICAL);
    }
}
