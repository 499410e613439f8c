package portico.view.fx.toolbar;

import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.shape.SVGPath;

/** The portico: a pediment on three columns. */
public final class Logo {
    private static final String PORTICO = "M5 11.2 14 5.6l9 5.6v1.6H5z M6.2 14.4h2.8v6.2h-2.8z M12.6 14.4h2.8v6.2h-2.8z M19 14.4h2.8v6.2h-2.8z"
            + " M5 21.6h18v1.8h-18z";

    private Logo() {}

    /** 28 pixels square, in the accent colour. */
    public static Node node() {
        SVGPath mark = new SVGPath();
        mark.setContent(PORTICO);
        mark.getStyleClass().add("logo-mark");
        mark.setManaged(false);
        Pane pane = new Pane(mark);
        pane.getStyleClass().add("logo");
        return pane;
    }
}
