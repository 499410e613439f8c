package portico.view.fx.look;

import javafx.scene.layout.Pane;
import javafx.scene.shape.SVGPath;

/** A small picture of paths that stands between controls and takes no clicks. */
final class Glyph extends Pane {

    Glyph(double width, double height, SVGPath... paths) {
        super(paths);
        setMinSize(width, height);
        setPrefSize(width, height);
        setMaxSize(width, height);
        setMouseTransparent(true);
    }

    static SVGPath path(String content, String styleClass) {
        SVGPath path = new SVGPath();
        path.setContent(content);
        path.getStyleClass().add(styleClass);
        path.setManaged(false);
        return path;
    }
}
