package portico.view.fx.shell;

import java.util.function.DoubleConsumer;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.transform.Scale;

/**
 * Shows the window's frame as it is, or for a projector so much larger that the smallest text, {@value #SMALLEST} pixels, is at least 14 pixels high in
 * a window 1280 wide and 17.5 in one of 1600.
 */
public final class Magnifier extends Pane {
    static final double SMALLEST = 11;
    private static final double WIDTH_OF_ONE = 1280 * SMALLEST / 14;
    private static final double MOST = 4;

    private final Region content;
    private final DoubleConsumer onFactor;
    private final Scale scale = new Scale();
    private boolean enlarging;

    /** @param onFactor told of every other factor, by those who paint pixels themselves */
    public Magnifier(Region content, DoubleConsumer onFactor) {
        this.content = content;
        this.onFactor = onFactor;
        getStyleClass().add("frame");
        content.getTransforms().add(scale);
        getChildren().add(content);
    }

    public void enlarge(boolean on) {
        enlarging = on;
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        double factor = enlarging ? Math.clamp(getWidth() / WIDTH_OF_ONE, 1, MOST) : 1;
        if (factor != scale.getX()) {
            scale.setX(factor);
            scale.setY(factor);
            onFactor.accept(factor);
        }
        content.resizeRelocate(0, 0, getWidth() / factor, getHeight() / factor);
    }
}
