package portico.view.fx.city;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import portico.model.id.InstanceId;
import portico.model.id.ResourceId;
import portico.model.id.TaskId;
import portico.view.drawing.Box;
import portico.view.drawing.CloseUps;
import portico.view.drawing.Drawing;
import portico.view.drawing.Figure;
import portico.view.drawing.Figure.Align;
import portico.view.drawing.Figure.Fill;
import portico.view.drawing.Level;
import portico.view.drawing.Point;
import portico.view.drawing.Role;
import portico.view.drawing.Stroke;
import portico.view.drawing.TextStyle;

/**
 * Hosts in rows, each with some tasks: as many rounded boxes with two texts and a mark as there are tasks. Far levels draw plain boxes at half the
 * distance.
 */
record PlainCity(int hosts, int tasksEach, String name) implements Cityscape {

    private static final int PER_ROW = 22;

    @Override
    public Drawing at(Level level) {
        boolean near = level.compareTo(Level.FRONT) >= 0;
        double pitch = near ? 600 : 300;
        List<Figure> figures = new ArrayList<>();
        Map<ResourceId, Box> lots = new HashMap<>();
        Box bounds = new Box(0, 0, Math.min(hosts, PER_ROW) * pitch + 40, (row(hosts - 1) + 1) * pitch + 40);
        figures.add(rectangle(bounds, 0, new Fill(Role.SKY0, Fill.Pattern.SKY), null));
        for (int host = 0; host < hosts; host++) {
            Box box = new Box(20 + host % PER_ROW * pitch, 20 + row(host) * pitch, pitch * 0.9, pitch * 0.9);
            figures.add(rectangle(box, 2, Fill.solid(Role.FACADE), Stroke.solid(Role.STRONG, 1.4)));
            lots.put(new InstanceId("i-" + host), box);
            for (int task = 0; near && task < tasksEach; task++) {
                Box room = new Box(box.x() + 10 + task % 4 * 130, box.y() + 60 + storey(task) * 100, 120, 60);
                lots.put(new TaskId(host + "-" + task), room);
                task(figures, room, task);
            }
        }
        return new Drawing(level, bounds, figures, lots, Map.of(), (from, to) -> List.of(from, to), CloseUps.NONE);
    }

    private static int storey(int task) {
        return task / 4;
    }

    private static int row(int host) {
        return host / PER_ROW;
    }

    private void task(List<Figure> figures, Box room, int number) {
        figures.add(rectangle(room, 4, Fill.solid(Role.LIT), Stroke.solid(Role.LIT_EDGE, 1)));
        Box first = new Box(room.x() + 6, room.y() + 6, 100, 18);
        figures.add(label(first, TextStyle.BODY_STRONG, name + " " + number));
        figures.add(label(first.moved(0, 22), TextStyle.ADDRESS, "10.0.1." + number));
        figures.add(new Figure.Ellipse(new Box(room.right() - 20, room.y() + 6, 12, 12),
                Optional.of(Fill.solid(Role.OK_FILL)), Optional.empty(), Optional.empty()));
    }

    static Figure rectangle(Box box, double radius, Fill fill, Stroke stroke) {
        return new Figure.Rectangle(box, radius, Optional.ofNullable(fill), Optional.ofNullable(stroke),
                Optional.empty());
    }

    private static Figure label(Box box, TextStyle style, String text) {
        return new Figure.Label(box, List.of(text), style, Role.INK, Align.LEFT, Optional.empty());
    }

    static Point middleOf(Drawing drawing, ResourceId subject) {
        return drawing.lot(subject).orElseThrow().centre();
    }
}
