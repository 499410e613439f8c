package portico.view.fx.city;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import portico.view.drawing.Box;
import portico.view.drawing.DrawingView;
import portico.view.drawing.Figure;
import portico.view.drawing.overlay.Legend;
import portico.view.paint.Painter;
import portico.view.paint.Viewport;

/** What the signs of the city mean, at the left of a city that leaves so much room there, as it does where one presents. */
final class SideLegend {

    private static final double WIDTH = 282;
    private static final int LEAST_SHARE = 3;

    private final Air air;
    private List<Figure> words = List.of();
    private boolean shown;

    SideLegend(FxFonts fonts) {
        air = new Air(fonts);
        explain(DrawingView.BUILDING);
    }

    Node node() {
        return air;
    }

    void explain(DrawingView view) {
        words = Legend.figures(view, WIDTH);
        shown = false;
        air.setFigures(List.of());
    }

    void setSharpness(double factor) {
        air.setSharpness(factor);
    }

    /** A view of the whole city, moved so that there is room for the legend, if the city needs less than the view's width. */
    static Viewport beside(Viewport whole, Box city) {
        double free = whole.width() - city.width() * whole.zoom();
        return hasRoom(whole, free) ? whole.panned(WIDTH / 2, 0) : whole;
    }

    /** In a small view the city needs the room more, even where it leaves some. */
    private static boolean hasRoom(Viewport viewport, double free) {
        return free >= WIDTH && viewport.width() >= LEAST_SHARE * WIDTH;
    }

    /** Shows it where the view leaves room, and hides it elsewhere. */
    void follow(Painter painter, Viewport viewport, Optional<Box> city) {
        double free = city.map(box -> viewport.toDeviceX(box.x())).orElse(0.0);
        boolean room = hasRoom(viewport, free);
        if (room != shown) {
            shown = room;
            air.setFigures(room ? words : List.of());
        }
        double height = words.stream().map(Figure::bounds).reduce(Box::union).map(Box::bottom).orElse(0.0);
        air.paint(painter, new Viewport(-Math.rint((free - WIDTH) / 2), -Math.rint((viewport.height() - height) / 2), 1,
                viewport.width(), viewport.height()));
    }
}
