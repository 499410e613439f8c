package portico.view.fx.city;

import java.util.List;
import java.util.Optional;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import portico.view.drawing.Box;
import portico.view.drawing.Drawing;
import portico.view.drawing.Figure;
import portico.view.drawing.Role;
import portico.view.paint.Painter;
import portico.view.paint.Viewport;
import portico.view.paint.raster.TileRaster;

/** The whole city in one small picture, without what would be too small in it: stands in where tiles are not ready, and on the minimap. */
final class OverviewLayer extends ImageView {

    private static final double LONGEST_SIDE = 1024;
    private static final double SMALLEST = 1.5;

    private final TileRaster raster;
    private final Workbench bench;
    private Optional<PlannedCity> shown = Optional.empty();
    private boolean underWay;
    private Runnable listener = () -> {};

    OverviewLayer(TileRaster raster, Workbench bench) {
        this.raster = raster;
        this.bench = bench;
        setMouseTransparent(true);
    }

    /** Called after each new picture. */
    void setListener(Runnable action) {
        listener = action;
    }

    Optional<Drawing> drawing() {
        return shown.map(PlannedCity::drawing);
    }

    void spoil() {
        shown = Optional.empty();
    }

    /** Puts the picture where the city lies; hides it where it is not needed or not of this city. */
    void show(PlannedCity plan, Painter painter, Viewport device, boolean needed) {
        boolean usable = needed && getImage() != null && shown.filter(it -> it.level() == plan.level()).isPresent();
        setVisible(usable);
        if (usable) {
            Box area = device.toDevice(shown.orElseThrow().drawing().bounds());
            setX(area.x());
            setY(area.y());
            setFitWidth(area.width());
            setFitHeight(area.height());
        }
    }

    /** Paints the picture anew, off the JavaFX thread, unless it is that of this plan already. */
    void paint(PlannedCity plan, Painter painter) {
        if (underWay || shown.filter(plan::equals).isPresent()) {
            return;
        }
        underWay = true;
        Viewport viewport = viewport(plan.drawing().bounds());
        bench.start(
                () -> raster.paint(visible(plan.drawing(), viewport.zoom()), painter.withDensity(1), viewport,
                        painter.theme().argb(Role.GROUND)),
                pixels -> finish(plan, Tile.image(pixels, (int) viewport.width(), (int) viewport.height())),
                () -> underWay = false);
    }

    private void finish(PlannedCity plan, Image image) {
        underWay = false;
        shown = Optional.of(plan);
        setImage(image);
        listener.run();
    }

    private static Viewport viewport(Box bounds) {
        double zoom = Math.min(1, LONGEST_SIDE / Math.max(1, Math.max(bounds.width(), bounds.height())));
        double width = Math.max(1, Math.floor(bounds.width() * zoom));
        return new Viewport(bounds.x(), bounds.y(), zoom, width, Math.max(1, Math.floor(bounds.height() * zoom)));
    }

    private static List<Figure> visible(Drawing drawing, double zoom) {
        return drawing.figures().stream().filter(figure -> isLarge(figure.bounds(), zoom)).toList();
    }

    private static boolean isLarge(Box box, double zoom) {
        return box.width() * zoom >= SMALLEST && box.height() * zoom >= SMALLEST;
    }
}
