package portico.view.fx.city;

import java.util.List;
import java.util.Optional;
import portico.view.drawing.Box;
import portico.view.drawing.Drawing;
import portico.view.drawing.Figure;
import portico.view.drawing.Role;
import portico.view.paint.Painter;
import portico.view.paint.Viewport;
import portico.view.paint.raster.TileRaster;

/** Has the overview painted off the JavaFX thread when there is nothing more urgent, without what would be too small in it. */
final class OverviewPainter {

    private static final double LONGEST_SIDE = 1024;
    private static final double SMALLEST = 1.5;

    private final TileRaster raster;
    private final Workbench bench;
    private Optional<Overview> overview = Optional.empty();
    private boolean underWay;
    private boolean spoiled;
    private Runnable listener = () -> {};

    OverviewPainter(TileRaster raster, Workbench bench) {
        this.raster = raster;
        this.bench = bench;
    }

    /** Called after each new picture. */
    void setListener(Runnable action) {
        listener = action;
    }

    /** The newest picture, of this city or of one before. */
    Optional<Overview> overview() {
        return overview;
    }

    /** The colours changed: what was painted in others, or is being so, is no use any more. */
    void spoil() {
        overview = Optional.empty();
        spoiled = true;
    }

    /** Paints the picture anew, unless it is that of this plan already. */
    void paint(PlannedCity plan, Painter painter) {
        if (underWay || overview.filter(it -> it.plan().equals(plan)).isPresent()) {
            return;
        }
        underWay = true;
        spoiled = false;
        Viewport viewport = viewport(plan.drawing().bounds());
        bench.start(
                () -> raster.paint(visible(plan.drawing(), viewport.zoom()), painter.withDensity(1), viewport,
                        painter.theme().argb(Role.GROUND)),
                pixels -> finish(new Overview(plan, plan.drawing().bounds(),
                        new PixelImage((int) viewport.width(), (int) viewport.height(), pixels))),
                () -> underWay = false);
    }

    private void finish(Overview next) {
        underWay = false;
        overview = Optional.of(next).filter(_ -> !spoiled);
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
