package portico.view.paint;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import portico.model.id.ResourceId;
import portico.model.id.TaskId;
import portico.view.drawing.Box;
import portico.view.drawing.Figure;
import portico.view.drawing.Figure.Align;
import portico.view.drawing.Figure.Fill;
import portico.view.drawing.Path;
import portico.view.drawing.Point;
import portico.view.drawing.Role;
import portico.view.drawing.Stroke;
import portico.view.drawing.TextStyle;

/** A small drawing with every kind of figure, fill and line. */
public final class Scene {

    public static final Box AREA = new Box(0, 0, 420, 300);

    private Scene() {}

    public static List<Figure> figures() {
        List<Figure> figures = new ArrayList<>();
        figures.add(rectangle(AREA, 0, new Fill(Role.SKY0, Fill.Pattern.SKY), null));
        figures.add(rectangle(new Box(24, 66, 300, 190), 0, Fill.solid(Role.SHADE), null));
        figures.add(rectangle(new Box(20, 60, 300, 190), 2, Fill.solid(Role.FACADE), Stroke.solid(Role.STRONG, 1.4)));
        figures.add(rectangle(new Box(30, 120, 80, 52), 0, new Fill(Role.WALL_HATCH, Fill.Pattern.HATCH),
                Stroke.free(Role.LINE)));
        figures.add(rectangle(new Box(120, 120, 80, 52), 0, Fill.solid(Role.LIT), Stroke.solid(Role.LIT_EDGE, 1)));
        figures.add(new Figure.Ellipse(new Box(220, 120, 52, 52), Optional.of(Fill.solid(Role.OK_FILL)),
                Optional.of(Stroke.refused()), subject()));
        figures.add(new Figure.Outline(Path.polygon(new Point(10, 60), new Point(170, 10), new Point(330, 60)),
                new Box(10, 10, 320, 50), Optional.of(Fill.solid(Role.STONE)),
                Optional.of(Stroke.solid(Role.STRONG, 1)), Optional.empty()));
        figures.add(line(new Box(0, 258, 420, 0), new Stroke(Role.BRIDGE_FILL, 8, Stroke.Dash.PLINTH_BRIDGE)));
        figures.add(line(new Box(0, 268, 420, 0), new Stroke(Role.ACCENT, 3, Stroke.Dash.TO_COME)));
        figures.add(label(new Box(120, 122, 80, 18), Align.LEFT, TextStyle.BODY_STRONG, "payment-service", "payment"));
        figures.add(label(new Box(120, 142, 80, 16), Align.CENTRE, TextStyle.ADDRESS, "10.0.1.89", ".89"));
        figures.add(label(new Box(200, 80, 110, 16), Align.RIGHT, TextStyle.CAPTION, "3 used, 248 left", "248 left"));
        return figures;
    }

    static Figure rectangle(Box box, double radius, Fill fill, Stroke stroke) {
        return new Figure.Rectangle(box, radius, Optional.ofNullable(fill), Optional.ofNullable(stroke),
                Optional.empty());
    }

    static Figure line(Box box, Stroke stroke) {
        Path path = Path.polyline(new Point(box.x(), box.y()), new Point(box.right(), box.bottom()));
        return new Figure.Outline(path, box, Optional.empty(), Optional.of(stroke), Optional.empty());
    }

    static Figure.Label label(Box box, Align align, TextStyle style, String... wordings) {
        return new Figure.Label(box, List.of(wordings), style, Role.INK, align, Optional.of(new TaskId("7f3c")));
    }

    private static Optional<ResourceId> subject() {
        return Optional.of(new TaskId("7f3c"));
    }

    public static Picture picture() {
        return new Picture(figures(), AREA, 1, 1, Themes.LIGHT, false, "", List.of(), "");
    }
}
