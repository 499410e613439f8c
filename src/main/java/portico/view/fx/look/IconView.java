package portico.view.fx.look;

import javafx.scene.layout.Pane;
import javafx.scene.shape.SVGPath;
import javafx.scene.transform.Scale;

/** One icon on the screen; its colour comes from the stylesheet's {@code icon} rules. */
public final class IconView extends Pane {
    private static final double GRID = 16;
    private static final double LINE = 1.4;

    IconView(Icon icon, double size) {
        SVGPath path = new SVGPath();
        path.setContent(icon.path());
        path.getStyleClass().add(icon.filled() ? "icon-filled" : "icon");
        path.setStrokeWidth(icon.filled() ? 0 : LINE * GRID / size);
        path.getTransforms().add(new Scale(size / GRID, size / GRID));
        path.setManaged(false);
        getChildren().add(path);
        setMinSize(size, size);
        setPrefSize(size, size);
        setMaxSize(size, size);
        setMouseTransparent(true);
    }
}
