package portico.view.fx.city;

import java.util.List;
import javafx.scene.canvas.Canvas;
import portico.view.drawing.Figure;
import portico.view.paint.Painter;
import portico.view.paint.Viewport;

/** The transparent canvas above the city for everything that moves. Painted only when it is told to be. */
final class Air extends Canvas {

    private final FxFonts fonts = new FxFonts();
    private List<Figure> inCity = List.of();
    private List<Figure> onScreen = List.of();

    Air() {
        setMouseTransparent(true);
        setVisible(false);
    }

    void setInCity(List<Figure> figures) {
        inCity = List.copyOf(figures);
    }

    void setOnScreen(List<Figure> figures) {
        onScreen = List.copyOf(figures);
    }

    /** @param viewport in screen pixels */
    void paint(Painter painter, Viewport viewport) {
        boolean wasEmpty = !isVisible();
        setVisible(!inCity.isEmpty() || !onScreen.isEmpty());
        if (wasEmpty && !isVisible()) {
            return;
        }
        setWidth(viewport.width());
        setHeight(viewport.height());
        getGraphicsContext2D().clearRect(0, 0, getWidth(), getHeight());
        FxSurface surface = new FxSurface(getGraphicsContext2D(), fonts);
        painter.paint(inCity, viewport, surface);
        painter.paint(onScreen, new Viewport(0, 0, 1, getWidth(), getHeight()), surface);
    }
}
