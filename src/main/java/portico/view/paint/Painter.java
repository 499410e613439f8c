package portico.view.paint;

import java.util.List;
import java.util.Optional;
import portico.view.drawing.Box;
import portico.view.drawing.Figure;
import portico.view.drawing.Figure.Fill;
import portico.view.drawing.Point;
import portico.view.drawing.Role;

/**
 * Puts figures on a surface: leaves out what cannot be seen, turns drawing coordinates into device pixels, roles into colours, and fits text. The
 * one painter of screen, pictures and recordings.
 *
 * @param density device pixels for one pixel of the screen, or of a picture at scale 1: what text and lines are measured in
 */
public record Painter(Theme theme, Ruler ruler, double density) {

    /** Lines and shadows may reach so far out of a figure's bounds, in screen pixels. */
    private static final double OVERHANG = 8;
    private static final double HATCH_PITCH = 6;

    public Painter(Theme theme, Ruler ruler) {
        this(theme, ruler, 1);
    }

    public Painter withDensity(double devicePixels) {
        return new Painter(theme, ruler, devicePixels);
    }

    public void paint(List<Figure> figures, Viewport viewport, Surface surface) {
        DeviceGrid grid = new DeviceGrid(viewport, density, theme.lineScale());
        TextFit fit = new TextFit(ruler, density);
        Box seen = viewport.visible().inset(-OVERHANG * density / viewport.zoom());
        Brush brush = new Brush(surface, grid, fit);
        for (Figure figure : figures.subList(lastCover(figures, seen), figures.size())) {
            if (seen.overlaps(figure.bounds())) {
                brush.paintSubject(figure);
            }
        }
        surface.subject(Optional.empty());
    }

    /** Where to begin: everything before the last figure that covers the whole view would be covered by it. */
    private static int lastCover(List<Figure> figures, Box seen) {
        for (int i = figures.size() - 1; i > 0; i--) {
            if (figures.get(i) instanceof Figure.Rectangle rectangle
                    && rectangle.fill().filter(Painter::isOpaque).isPresent()
                    && rectangle.box().inset(rectangle.radius()).contains(seen)) {
                return i;
            }
        }
        return 0;
    }

    private static boolean isOpaque(Fill fill) {
        return fill.pattern() == Fill.Pattern.SOLID && fill.role() != Role.SHADE;
    }

    /** One painting: a surface and how to get to its pixels. */
    private final class Brush {
        private final Surface surface;
        private final DeviceGrid grid;
        private final TextFit fit;

        Brush(Surface surface, DeviceGrid grid, TextFit fit) {
            this.surface = surface;
            this.grid = grid;
            this.fit = fit;
        }

        void paintSubject(Figure figure) {
            surface.subject(figure.subject());
            paint(figure);
        }

        void paint(Figure figure) {
            switch (figure) {
                case Figure.Rectangle rectangle -> paint(rectangle);
                case Figure.Outline outline -> paint(outline);
                case Figure.Ellipse ellipse -> paint(ellipse);
                case Figure.Label label -> fit.fit(label, grid.viewport().toDevice(label.box()), grid.screenZoom())
                        .ifPresent(line -> surface.text(line.text(), line.x(), line.y(), line.face(),
                                solid(label.role())));
                case Figure.Choice choice ->
                    fit.chosen(choice, grid.viewport(), grid.screenZoom()).forEach(this::paintSubject);
                case Figure.Turned turned -> {
                    Point pivot = grid.exact(turned.pivot());
                    surface.turned(turned.degrees(), pivot.x(), pivot.y(), () -> turned.figures().forEach(this::paint));
                }
            }
        }

        private void paint(Figure.Rectangle it) {
            double radius = it.radius() * grid.viewport().zoom();
            it.fill().ifPresent(fill -> surface.fillRectangle(grid.edges(it.box()), radius, paint(fill, it.box())));
            it.stroke().ifPresent(stroke -> {
                Pen pen = grid.pen(stroke);
                surface.strokeRectangle(grid.frame(it.box(), pen.width()), radius, solid(stroke.role()), pen);
            });
        }

        private void paint(Figure.Outline it) {
            it.fill().ifPresent(fill -> surface.fillPath(DevicePath.of(it.path(), grid, 0), paint(fill, it.bounds())));
            it.stroke().ifPresent(stroke -> {
                Pen pen = grid.pen(stroke);
                surface.strokePath(DevicePath.of(it.path(), grid, pen.width()), solid(stroke.role()), pen.rounded());
            });
        }

        private void paint(Figure.Ellipse it) {
            Box box = grid.viewport().toDevice(it.box());
            it.fill().ifPresent(fill -> surface.fillEllipse(box, paint(fill, it.box())));
            it.stroke().ifPresent(stroke -> surface.strokeEllipse(box, solid(stroke.role()), grid.pen(stroke)));
        }

        private Paint paint(Fill fill, Box area) {
            return switch (fill.pattern()) {
                case SOLID -> solid(fill.role());
                case HATCH -> hatch(fill.role());
                case SKY -> new Paint.Gradient(theme.argb(fill.role()), theme.argb(Role.SKY1),
                        grid.viewport().toDeviceY(area.y()), grid.viewport().toDeviceY(area.bottom()));
            };
        }

        private Paint hatch(Role role) {
            double pitch = HATCH_PITCH * density;
            Viewport viewport = grid.viewport();
            double phase = -(viewport.left() + viewport.top()) * viewport.zoom() % pitch;
            return new Paint.Hatch(theme.argb(role), pitch, phase < 0 ? phase + pitch : phase);
        }

        private Paint solid(Role role) {
            return new Paint.Solid(theme.argb(role));
        }
    }
}
