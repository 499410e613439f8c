package portico.view.fx.shell;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Rectangle;

/**
 * The window's frame. With at least {@value #WIDE} pixels both side panels stand beside the stage; below that the inspector lies over it as a
 * drawer, and below {@value #MIDDLE} the left panel shrinks to a rail whose panel lies over the stage when it is called.
 */
public final class Shell extends BorderPane {
    static final double WIDE = 1280;
    static final double MIDDLE = 1100;

    private final StackPane stage = new StackPane();
    private final Region left;
    private final Rail rail;
    private final Region inspector;
    private final Region status;
    private final Region transport;
    private boolean drawerOpen;
    private boolean panelOpen;
    private boolean presenting;
    private boolean alone;
    private boolean quiet;

    public Shell(Region toolbar, Region left, Rail rail, Region inspector, Region transport, Region status) {
        this.left = left;
        this.rail = rail;
        this.inspector = inspector;
        this.status = status;
        this.transport = transport;
        setTop(toolbar);
        setBottom(new VBox(transport, status));
        setCenter(stage);
        clipped(stage);
        StackPane.setAlignment(left, Pos.CENTER_LEFT);
        StackPane.setAlignment(inspector, Pos.CENTER_RIGHT);
        rail.onToggle(this::togglePanel);
        widthProperty().addListener((width, before, now) -> arrange());
    }

    private static void clipped(Region region) {
        Rectangle clip = new Rectangle();
        clip.widthProperty().bind(region.widthProperty());
        clip.heightProperty().bind(region.heightProperty());
        region.setClip(clip);
    }

    /** Puts a view on the stage, under any drawer. */
    public void show(Node view) {
        stage.getChildren()
                .removeIf(node -> !List.of(left, inspector).contains(node) && !node.getStyleClass().contains("toast"));
        stage.getChildren().addFirst(view);
    }

    /** Shows a few words over the stage, in place of those that were there. */
    public void toast(Optional<Label> words) {
        stage.getChildren().removeIf(node -> node.getStyleClass().contains("toast"));
        words.ifPresent(label -> {
            StackPane.setAlignment(label, Pos.BOTTOM_CENTER);
            stage.getChildren().add(label);
        });
    }

    /** Whether the inspector has a place beside the stage. */
    public boolean isWide() {
        return getWidth() >= WIDE && !isBare();
    }

    private boolean isBare() {
        return presenting || alone;
    }

    /** Opens or closes the drawer; nothing changes where the inspector stands beside the stage. */
    public void openDrawer(boolean open) {
        drawerOpen = open;
        arrange();
    }

    /** Nothing at the sides or below the transport, for a projector. */
    public void present(boolean on) {
        presenting = on;
        drawerOpen = false;
        panelOpen = false;
        status.setVisible(!on);
        status.setManaged(!on);
        arrange();
    }

    /** Nothing but the view between toolbar and status bar. */
    public void alone(boolean on) {
        alone = on;
        showTransport();
        arrange();
    }

    /** Without the transport, while it would give away the answer to a question. */
    public void quiet(boolean on) {
        quiet = on;
        showTransport();
    }

    private void showTransport() {
        transport.setVisible(!alone && !quiet);
        transport.setManaged(!alone && !quiet);
    }

    public void toggleDrawer() {
        openDrawer(!drawerOpen);
    }

    /** Makes the left panel seen, over the stage where it has no place beside it. */
    public void openPanel() {
        togglePanel(true);
    }

    private void togglePanel(boolean open) {
        panelOpen = open;
        arrange();
    }

    private void arrange() {
        boolean roomLeft = getWidth() >= MIDDLE && !isBare();
        place(left, roomLeft, panelOpen, this::setLeftNode);
        place(inspector, isWide(), drawerOpen, this::setRight);
        toggleClass(left, "drawer", !roomLeft);
        toggleClass(inspector, "drawer", !isWide());
    }

    private void setLeftNode(Node node) {
        setLeft(node == null && !isBare() ? rail : node);
    }

    private void place(Region panel, boolean beside, boolean open, Consumer<Node> slot) {
        boolean over = !beside && open;
        if (!over) {
            stage.getChildren().remove(panel);
        }
        slot.accept(beside ? panel : null);
        if (over && !stage.getChildren().contains(panel)) {
            stage.getChildren().add(panel);
        }
    }

    private static void toggleClass(Region region, String styleClass, boolean on) {
        region.getStyleClass().remove(styleClass);
        if (on) {
            region.getStyleClass().add(styleClass);
        }
    }
}
