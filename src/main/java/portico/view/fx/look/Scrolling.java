package portico.view.fx.look;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;

/** Scrolls to what should be seen. */
public final class Scrolling {
    private Scrolling() {}

    /** Scrolls so far that a row is whole in sight. */
    public static void bring(ScrollPane pane, Node row) {
        Bounds bounds = pane.getContent().sceneToLocal(row.localToScene(row.getBoundsInLocal()));
        double seen = pane.getViewportBounds().getHeight();
        double hidden = pane.getContent().getLayoutBounds().getHeight() - seen;
        double top = pane.getVvalue() * hidden;
        if (hidden <= 0 || bounds.getMinY() >= top && bounds.getMaxY() <= top + seen) {
            return;
        }
        double wanted = bounds.getMinY() < top ? bounds.getMinY() : bounds.getMaxY() - seen;
        pane.setVvalue(Math.clamp(wanted / hidden, 0, 1));
    }
}
